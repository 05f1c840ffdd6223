package ziyang.estates.assessment;

/** What an account may do to an assessment, or to a street's sheet in it, as it stands. */
public enum AssessmentVerb {
    REVIEW,
    ANNOUNCE,
    TAKE_BACK,
    FINISH,
    CORRECT,
    SCORE,
    SUBMIT,
    GIVE_BACK,
    JUDGE,
    OBJECT,
    RECORD_OBJECTION,
    ANSWER
}
