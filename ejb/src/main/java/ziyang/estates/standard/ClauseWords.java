package ziyang.estates.standard;

/** What a clause says, to be searched. */
public record ClauseWords(long id, String number, String heading, String body) {

    String all() {
        return number + "\n" + (heading == null ? "" : heading) + "\n" + body;
    }
}
