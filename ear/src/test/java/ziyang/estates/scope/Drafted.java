package ziyang.estates.scope;

import jakarta.enterprise.inject.spi.CDI;
import ziyang.estates.harness.As;
import ziyang.estates.standard.ClauseDraft;
import ziyang.estates.standard.ClauseService;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.StandardDraft;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.standard.StandardView;

/** A standard that the enforcement bureau drafts, with one clause; both were changed once since. */
final class Drafted {

    static final String CODE = "scope-drafted";

    /** A number that the draft has already. */
    static final ClauseDraft TWICE = new ClauseDraft("1", null, "越界");

    private Drafted() {}

    static long edition() {
        return draft().row().id();
    }

    static long clause() {
        return draft().clauses().get(0).id();
    }

    private static EditionView draft() {
        return As.user("chengguan", () -> {
            StandardRegister register =
                    CDI.current().select(StandardRegister.class).get();
            return register.edition(register.list(new StandardRegister.Filter(CODE, null), null).stream()
                    .map(StandardView.Head::open)
                    .mapToLong(StandardView.EditionRow::id)
                    .findFirst()
                    .orElseGet(Drafted::make));
        });
    }

    private static long make() {
        StandardService standards = CDI.current().select(StandardService.class).get();
        ClauseService clauses = CDI.current().select(ClauseService.class).get();
        long edition = standards.begin(new StandardDraft(CODE, StandardKind.RULES, "界外制度", null));
        standards.write(edition, null, "界外制度（草案）", null);
        long clause = clauses.add(edition, null, new ClauseDraft("1", null, "界外"));
        clauses.write(clause, null, new ClauseDraft("1", "标题", "界外"));
        return edition;
    }
}
