package ziyang.estates.web.layout;

import jakarta.faces.event.PhaseId;
import org.omnifaces.util.Faces;

/**
 * Whether what a page sent is being taken in. A step that somebody else has taken meanwhile is no longer offered, and Faces passes over
 * controls that are not offered without a word. So until the answer is written every control counts as offered: the service refuses the
 * step and says who was faster.
 */
public final class Sent {

    private Sent() {}

    public static boolean beingTaken() {
        return Faces.isPostback() && Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }
}
