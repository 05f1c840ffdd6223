package ziyang.estates.standard;

import java.util.List;

/** An edition as its page shows it. */
final class EditionReading {

    private EditionReading() {}

    static EditionView view(
            StandardReading standard, Edition edition, List<Clause> clauses, List<EditionView.Verb> verbs) {
        return new EditionView(
                standard.head(),
                standard.row(edition),
                edition.getVersion(),
                edition.getChangeNote(),
                course(edition),
                clauses.stream().map(EditionReading::row).toList(),
                verbs);
    }

    private static EditionView.Course course(Edition edition) {
        return new EditionView.Course(
                edition.getDraftedOn(),
                edition.getDrafter(),
                edition.getConsultFrom(),
                edition.getConsultUntil(),
                edition.getExaminedOn(),
                edition.getReturnedFor(),
                edition.getApprovedOn(),
                edition.getApprover(),
                edition.getIssuer(),
                edition.getRepealedFrom(),
                edition.getRepealPaper());
    }

    static EditionView.ClauseRow row(Clause clause) {
        return new EditionView.ClauseRow(
                clause.getId(),
                clause.getVersion(),
                clause.getPosition(),
                clause.getNumber(),
                clause.getHeading(),
                clause.getBody());
    }
}
