package ziyang.estates.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.indicator.Ratio;
import ziyang.estates.permission.Permission;

/** Draws assessments and sheets for pages and the API. What is not frozen yet is figured out as the records stand. */
@ApplicationScoped
class AssessmentReading {

    @Inject
    private AssessmentDesk desk;

    @Inject
    private ScoreSources sources;

    @Inject
    private Access access;

    AssessmentView view(Assessment one) {
        Readings live = live(one);
        List<AssessmentView.Line> lines = one.getSheets().stream()
                .filter(sheet -> one.getState().open() || desk.reads(sheet.getRegion()))
                .map(sheet -> line(sheet, live))
                .sorted(Comparator.comparing(AssessmentView.Line::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(AssessmentView.Line::street))
                .toList();
        long open = desk.objections(one).stream()
                .filter(objection -> objection.getState() == ObjectionState.OPEN)
                .count();
        return new AssessmentView(
                head(one), SchemeView.items(one.getScheme(), sources.offers()), lines, live != null, open, verbs(one));
    }

    /** Null once it is frozen. */
    private Readings live(Assessment one) {
        return one.getState().open() ? null : desk.readings(one);
    }

    static AssessmentView.Head head(Assessment one) {
        return new AssessmentView.Head(
                one.getId(),
                one.getVersion(),
                one.getAssessYear(),
                one.getEdition(),
                one.getScheme().getId(),
                one.getScheme().getName(),
                one.getScheme().getEdition(),
                one.getState(),
                one.getAsOf(),
                one.getStartedOn(),
                one.getSelfDue(),
                one.getAnnouncedOn(),
                one.getObjectionUntil(),
                one.getTurn(),
                one.getFinalOn(),
                one.getCorrection(),
                one.getTakenBackFor(),
                one.getAnnouncementNumber(),
                one.getFinalNumber(),
                one.isDemonstration());
    }

    private AssessmentView.Line line(AssessmentSheet sheet, Readings live) {
        boolean frozen = live == null;
        return new AssessmentView.Line(
                sheet.getRegion().getCode(),
                sheet.getRegion().getName(),
                sheet.getState(),
                AssessmentView.Sum.of(Standing.of(sheet, live).total()),
                frozen ? sheet.getPlace() : null,
                frozen ? sheet.getPlaceReason() : null,
                frozen ? itemName(sheet) : null,
                Standing.of(sheet, live).cells(),
                desk.reads(sheet.getRegion()));
    }

    private static String itemName(AssessmentSheet sheet) {
        return sheet.getPlaceItem() == null
                ? null
                : sheet.of(sheet.getPlaceItem()).getItem().getName();
    }

    private Set<AssessmentVerb> verbs(Assessment one) {
        Set<AssessmentVerb> verbs = EnumSet.noneOf(AssessmentVerb.class);
        if (access.may(Permission.ASSESSMENT_RUN)) {
            switch (one.getState()) {
                case SELF_SCORING -> verbs.add(AssessmentVerb.REVIEW);
                case REVIEW -> verbs.add(AssessmentVerb.ANNOUNCE);
                case ANNOUNCED -> verbs.addAll(EnumSet.of(AssessmentVerb.TAKE_BACK, AssessmentVerb.FINISH));
                case FINAL -> verbs.add(AssessmentVerb.CORRECT);
            }
        }
        return verbs;
    }

    SheetView sheet(AssessmentSheet sheet) {
        Assessment one = sheet.getAssessment();
        Readings live = live(one);
        List<SchemeView.Item> items = SchemeView.items(one.getScheme(), sources.offers());
        List<SheetView.Objection> objections = objections(one).stream()
                .filter(objection -> objection.street().equals(sheet.getRegion().getCode()))
                .toList();
        boolean frozen = live == null;
        return new SheetView(
                head(one),
                sheet.getVersion(),
                sheet.getRegion().getCode(),
                sheet.getRegion().getName(),
                sheet.getUnit().getName(),
                sheet.getState(),
                new SheetView.Handed(sheet.getSubmittedBy(), sheet.getSubmittedAt(), sheet.getReturnReason()),
                AssessmentView.Sum.of(Standing.of(sheet, live).total()),
                frozen ? sheet.getPlace() : null,
                frozen ? sheet.getPlaceReason() : null,
                frozen ? itemName(sheet) : null,
                items.stream().map(item -> row(sheet, item, live)).toList(),
                objections,
                !frozen,
                verbs(sheet));
    }

    private SheetView.Row row(AssessmentSheet sheet, SchemeView.Item item, Readings live) {
        AssessmentScore score = sheet.of(item.code());
        SheetView.Given self = score.getSelfPoints() == null
                ? null
                : new SheetView.Given(
                        score.getSelfPoints(), score.getSelfText(), score.getSelfBy(), null, score.getSelfAt());
        SheetView.Given judged = !item.manual() || score.getPoints() == null
                ? null
                : new SheetView.Given(
                        score.getPoints(),
                        score.getReason(),
                        score.getJudgedBy(),
                        score.getJudgedUnit(),
                        score.getJudgedAt());
        List<SheetView.File> files = score.getEvidence().stream()
                .map(file -> new SheetView.File(file.getId(), file.getName(), file.getLength()))
                .toList();
        return new SheetView.Row(
                item, score.getVersion(), self, files, judged, figure(score, item, live), judges(score));
    }

    private static SheetView.Figure figure(AssessmentScore score, SchemeView.Item item, Readings live) {
        if (item.manual()) {
            return null;
        }
        if (live == null) {
            return figure(
                    new Ratio(score.getNumerator(), score.getDenominator()),
                    score,
                    score.getSourceWords(),
                    score.getRuleWords());
        }
        ScoreSource.Reading reading =
                live.of(item.source(), score.getSheet().getRegion().getId());
        return figure(new Ratio(reading.numerator(), reading.denominator()), score, reading.words(), item.rule());
    }

    private static SheetView.Figure figure(Ratio ratio, AssessmentScore score, String source, String rule) {
        return new SheetView.Figure(
                ratio.numerator(),
                ratio.denominator(),
                ratio.percent(),
                score.getItem().points(ratio.numerator(), ratio.denominator()),
                source,
                rule);
    }

    private boolean judges(AssessmentScore score) {
        AssessmentSheet sheet = score.getSheet();
        return score.getItem().getJudge() != null
                && sheet.getAssessment().getState() == AssessmentState.REVIEW
                && access.may(Permission.ASSESSMENT_JUDGE)
                && score.getItem().getJudge().getId() == access.who().unitId()
                && !sheet.isOf(access.who());
    }

    private Set<AssessmentVerb> verbs(AssessmentSheet sheet) {
        Set<AssessmentVerb> verbs = EnumSet.noneOf(AssessmentVerb.class);
        AssessmentState state = sheet.getAssessment().getState();
        boolean handed = sheet.getState() == SheetState.SUBMITTED;
        boolean scoring = state == AssessmentState.SELF_SCORING;
        if (sheet.isOf(access.who()) && access.may(Permission.ASSESSMENT_SELF)) {
            if (scoring && !handed) {
                verbs.addAll(EnumSet.of(AssessmentVerb.SCORE, AssessmentVerb.SUBMIT));
            }
            if (state == AssessmentState.ANNOUNCED) {
                verbs.add(AssessmentVerb.OBJECT);
            }
        }
        if (access.may(Permission.ASSESSMENT_RUN)) {
            if (scoring && handed) {
                verbs.add(AssessmentVerb.GIVE_BACK);
            }
            if (state == AssessmentState.ANNOUNCED) {
                verbs.addAll(EnumSet.of(AssessmentVerb.RECORD_OBJECTION, AssessmentVerb.ANSWER));
            }
        }
        return verbs;
    }

    /** Those of streets whose sheets the account may read, the latest first. */
    List<SheetView.Objection> objections(Assessment one) {
        return desk.objections(one).stream()
                .filter(objection -> desk.reads(objection.getSheet().getRegion()))
                .map(AssessmentReading::objection)
                .toList();
    }

    private static SheetView.Objection objection(AssessmentObjection one) {
        return new SheetView.Objection(
                one.getId(),
                one.getVersion(),
                one.getSheet().getRegion().getCode(),
                one.getSheet().getRegion().getName(),
                one.getItem() == null ? null : one.getItem().getName(),
                one.getTurn(),
                one.getText(),
                one.getRaisedBy(),
                one.getRaisedAt(),
                one.getState(),
                one.getAnswer(),
                one.getAnsweredBy(),
                one.getAnsweredAt());
    }
}
