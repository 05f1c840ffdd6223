package ziyang.estates.reports.meeting;

/** Words of users within sentences of a document. */
final class Sentences {

    private Sentences() {}

    /** With a full stop unless it ends in a mark of its own. */
    static String ended(String text) {
        return text.matches("(?s).*[。！？；]$") ? text : text + "。";
    }
}
