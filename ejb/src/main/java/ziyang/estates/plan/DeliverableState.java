package ziyang.estates.plan;

/** How far a document that the plan asks for has come. The plan only announces it; further states come with the standards. */
public enum DeliverableState {
    PLANNED
}
