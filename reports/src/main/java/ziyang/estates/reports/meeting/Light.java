package ziyang.estates.reports.meeting;

/** The state of an action against its deadline. */
public enum Light {
    GREEN("绿灯"),
    YELLOW("黄灯"),
    RED("红灯");

    private final String words;

    Light(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
