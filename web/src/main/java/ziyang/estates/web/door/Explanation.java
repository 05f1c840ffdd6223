package ziyang.estates.web.door;

import java.util.Optional;

/** Says more about a refusal than its message does; implemented as a CDI bean, collected by {@link Notices}. */
public interface Explanation {

    /** The whole message in the reader's language, or nothing when it has nothing to add. */
    Optional<String> of(Throwable refused);
}
