package ziyang.estates.meeting;

import java.util.List;

/**
 * What becomes of what meetings decide, told by the room that carries it out; implemented as a CDI bean, collected by
 * {@link MeetingRegister} and {@link MatterRegister}.
 */
public interface FollowUps {

    /** What has been begun, at most one for each decision of the meeting. */
    List<FollowUp> of(JointMeeting meeting);

    /** Every step of what has been begun for the matter, by whichever meeting. */
    List<MatterView.Step> of(Matter matter);

    /**
     * What a decision has led to.
     *
     * @param id of the record that carries it out
     * @param state where that record stands; its words are those of the enum
     */
    record FollowUp(Decision decision, long id, String code, Enum<?> state) {}
}
