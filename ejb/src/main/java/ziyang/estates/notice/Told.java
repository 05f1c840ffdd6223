package ziyang.estates.notice;

import ziyang.estates.inbox.Message;

/**
 * What is told, without saying to whom.
 *
 * @param page address below the portal's root; null when there is nothing to open
 */
record Told(String kind, String subject, String text, String page) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 4000;

    Told {
        subject = cut(subject, LONGEST_SUBJECT);
        text = cut(text, LONGEST_TEXT);
    }

    static Told of(Message message) {
        return new Told(message.kind(), message.subject(), message.text(), message.page());
    }

    /** Told briefly rather than not at all: a text that is too long must not undo what it tells of. */
    private static String cut(String text, int longest) {
        if (text == null) {
            return "";
        }
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
