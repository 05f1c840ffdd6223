package ziyang.estates.action;

import java.time.LocalDate;
import java.util.Set;
import ziyang.estates.base.Time;
import ziyang.estates.permission.Identity;
import ziyang.estates.unit.Unit;

/** Carries a demonstration action forward on given days, in the words of made-up people. */
final class DemonstrationTrail {

    private final Action action;
    private final Unit convener;

    DemonstrationTrail(Action action, Unit convener) {
        this.action = action;
        this.convener = convener;
    }

    void accept(LocalDate day) {
        action.accept(day);
        note(action, ActionEntry.Kind.ACCEPTED, action.getLeadUnit(), day);
    }

    void askExtension(LocalDate day) {
        LocalDate until = action.getDeadline().plusDays(10);
        action.askExtension(until, "〔演示〕所需设备尚未到货，申请延期。", day);
        note(action, ActionEntry.Kind.EXTENSION_ASKED, action.getLeadUnit(), day);
    }

    void report(LocalDate day) {
        action.getParts().stream()
                .filter(part -> part.getState() == ActionPart.State.OPEN)
                .forEach(part -> part.finish("〔演示〕已配合办理完毕。", day));
        action.reportDone(day, null);
        note(action, ActionEntry.Kind.REPORTED, action.getLeadUnit(), day);
    }

    void giveBack(LocalDate day) {
        action.giveBack();
        note(action, ActionEntry.Kind.RETURNED, convener, day);
    }

    /** Says that it is the first helping unit's, or the convener's where nobody helps. */
    void contest(LocalDate day) {
        Unit rightful = action.getParts().isEmpty()
                ? convener
                : action.getParts().get(0).getUnit();
        action.contest(rightful, "〔演示〕该事项不属本单位职责。", day, day);
        note(action, ActionEntry.Kind.CONTESTED, action.getLeadUnit(), day);
    }

    void getStuck(LocalDate day) {
        action.block(new Blocker(action, action.getLeadUnit(), convener, "〔演示〕堆放物品业主联系不上，需街道协助。").on(day));
        note(action, ActionEntry.Kind.BLOCKED, action.getLeadUnit(), day);
        action.progress(40, null);
        note(action, ActionEntry.Kind.PROGRESS, action.getLeadUnit(), day);
    }

    void verify(LocalDate day) {
        action.verify();
        note(action, ActionEntry.Kind.VERIFIED, convener, day);
    }

    /** Closed before, opened again on the day. */
    void reopen(LocalDate deadline, LocalDate day) {
        action.reopen(deadline, day);
        note(action, ActionEntry.Kind.REOPENED, convener, day).due(deadline);
    }

    /** Verifies and closes; where the convener leads itself, nobody does. */
    void close(LocalDate day) {
        verify(day);
        action.close(day);
        note(action, ActionEntry.Kind.CLOSED, convener, day);
    }

    static ActionEntry note(Action action, ActionEntry.Kind kind, Unit unit, LocalDate day) {
        Identity who = new Identity(0, "demonstration", "演示人员", unit.getId(), unit.getName(), 0, Set.of());
        String text = switch (kind) {
            case REPORTED -> "〔演示〕已按要求办理完毕，相关情况已书面告知街道和社区。";
            case PROGRESS -> "〔演示〕已清理三处，其余正在协调。";
            case BLOCKED -> "〔演示〕堆放物品业主联系不上，需街道协助。";
            case CONTESTED -> "〔演示〕该事项不属本单位职责。";
            case REOPENED -> "〔演示〕回访发现问题反弹，重新办理。";
            case RETURNED -> "〔演示〕现场复查发现问题仍有反复，请继续整改。";
            case VERIFIED -> "〔演示〕经现场核查，问题已解决，群众反映良好。";
            default -> null;
        };
        ActionEntry entry = new ActionEntry(action, kind, text)
                .by(who, day.atTime(10, 0).atZone(Time.ZONE).toInstant());
        action.note(entry);
        return entry;
    }
}
