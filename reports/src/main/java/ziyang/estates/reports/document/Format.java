package ziyang.estates.reports.document;

/** What a document can be written as. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file, without the dot. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
