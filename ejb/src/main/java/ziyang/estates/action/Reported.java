package ziyang.estates.action;

import java.time.LocalDate;

/**
 * A report as it stands in the trail after its action has taken it.
 *
 * @param words of the report, with why it is less than before or done without the helping units
 */
record Reported(ActionEntry.Kind kind, String words) {

    /** @param unit who reports: a helping unit on its part, any other on the whole */
    static Reported on(Action action, long unit, ActionService.Report report, LocalDate today) {
        if (action.partOf(unit).isPresent()) {
            return part(action.part(unit), report, today);
        }
        return report.done() ? done(action, report, today) : progress(action, report);
    }

    static Reported part(ActionPart part, ActionService.Report report, LocalDate today) {
        String words = report.text().strip();
        if (report.done()) {
            part.finish(words, today);
            return new Reported(ActionEntry.Kind.PART_DONE, words);
        }
        part.progress(report.percent(), words);
        return new Reported(ActionEntry.Kind.PART_PROGRESS, words);
    }

    private static Reported done(Action action, ActionService.Report report, LocalDate today) {
        String text = report.text().strip();
        String open = action.openParts();
        action.reportDone(today, report.reason());
        return new Reported(
                ActionEntry.Kind.REPORTED,
                open.isEmpty()
                        ? text
                        : text + "\n未办结的配合单位：" + open + "。原因：" + report.reason().strip());
    }

    private static Reported progress(Action action, ActionService.Report report) {
        String text = report.text().strip();
        int before = action.getPercent();
        action.progress(report.percent(), report.reason());
        return new Reported(
                ActionEntry.Kind.PROGRESS,
                report.percent() >= before
                        ? text
                        : text + "\n" + before + "% → " + report.percent() + "%："
                                + report.reason().strip());
    }
}
