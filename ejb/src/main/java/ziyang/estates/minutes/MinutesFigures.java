package ziyang.estates.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import ziyang.estates.meeting.Invitation;

/**
 * Everything that minutes print: their words, and what is on record about the meeting. Frozen when they are issued, so that an
 * edition prints the same for ever.
 *
 * @param number empty in a draft
 * @param correction why this edition corrects the one before; empty for the first
 * @param mark 纪要标志, such as 莲花街道物业管理工作联席会议纪要
 * @param issuer 发文机关
 * @param issuedOn in a draft the day it is read
 * @param signer 签发人; empty in a draft
 * @param matters 议定事项, numbered through the whole document
 * @param distribution the units that it is sent to
 */
public record MinutesFigures(
        String number,
        int edition,
        String correction,
        String mark,
        String issuer,
        LocalDate issuedOn,
        String signer,
        Meeting meeting,
        String preface,
        List<Section> sections,
        List<Matter> matters,
        List<Guest> guests,
        List<String> distribution,
        boolean demonstration) {

    public MinutesFigures {
        sections = List.copyOf(sections);
        matters = List.copyOf(matters);
        guests = List.copyOf(guests);
        distribution = List.copyOf(distribution);
    }

    /** The meeting. */
    public record Meeting(String number, String title, LocalDateTime startsAt, String place) {}

    /** @param text paragraphs in lines, may be empty */
    public record Section(int seq, String title, String text) {}

    /**
     * Something agreed.
     *
     * @param number 1, 2, … through the document
     * @param item seq of the section it belongs to
     * @param action its code; empty when nobody in particular has to do anything
     * @param title empty without an action
     * @param leadUnit empty without an action
     * @param deadline as agreed at the meeting; null without an action
     */
    public record Matter(
            int number,
            int item,
            String action,
            String title,
            String text,
            String leadUnit,
            List<String> coUnits,
            LocalDate deadline) {
        public Matter {
            coUnits = List.copyOf(coUnits);
        }
    }

    /** @param person who came or was named; empty when nobody said */
    public record Guest(String unit, Invitation.Came came, String person, boolean deputy) {}

    /** Not yet issued. */
    public boolean draft() {
        return signer.isEmpty();
    }

    MinutesFigures issued(String number, String signer, LocalDate day) {
        return new MinutesFigures(
                number,
                edition,
                correction,
                mark,
                issuer,
                day,
                signer,
                meeting,
                preface,
                sections,
                matters,
                guests,
                distribution,
                demonstration);
    }
}
