package ziyang.estates.account;

/** Which mail an account wants: none, one for each notification, or one a day with everything. */
public enum MailChoice {
    NONE,
    EACH,
    DIGEST
}
