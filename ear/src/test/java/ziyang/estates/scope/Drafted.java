package ziyang.estates.scope;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import ziyang.estates.base.Time;
import ziyang.estates.harness.As;
import ziyang.estates.standard.ClauseDraft;
import ziyang.estates.standard.ClauseService;
import ziyang.estates.standard.CommentAnswer;
import ziyang.estates.standard.CommentDraft;
import ziyang.estates.standard.CommentService;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.StandardDraft;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardService;
import ziyang.estates.standard.StandardView;

/** A standard that the enforcement bureau drafts, with one clause; both were changed once since. */
final class Drafted {

    static final String CODE = "scope-drafted";

    private static final String ASKED = "scope-asked";

    /** A number that the draft has already. */
    static final ClauseDraft TWICE = new ClauseDraft("1", null, "越界");

    private Drafted() {}

    static long edition() {
        return draft().row().id();
    }

    static long clause() {
        return draft().clauses().get(0).id();
    }

    /** The edition of another standard of theirs, about which the public is being asked. */
    static long asked() {
        return As.user("chengguan", () -> {
            StandardRegister register =
                    CDI.current().select(StandardRegister.class).get();
            return register.list(new StandardRegister.Filter(ASKED, null), null).stream()
                    .map(StandardView.Head::open)
                    .mapToLong(StandardView.EditionRow::id)
                    .findFirst()
                    .orElseGet(Drafted::ask);
        });
    }

    /** A comment on it, answered twice since it was said. */
    static long comment() {
        long asked = asked();
        return As.user(
                "chengguan",
                () -> CDI.current()
                        .select(CommentService.class)
                        .get()
                        .sheet(asked)
                        .rows()
                        .get(0)
                        .id());
    }

    private static long ask() {
        StandardService standards = CDI.current().select(StandardService.class).get();
        CommentService comments = CDI.current().select(CommentService.class).get();
        long edition = standards.begin(new StandardDraft(ASKED, StandardKind.RULES, "征求意见的界外制度", null));
        CDI.current().select(ClauseService.class).get().add(edition, null, new ClauseDraft("1", null, "界外"));
        standards.consult(edition, null, LocalDate.now(Time.ZONE).plusDays(30));
        long comment =
                comments.record(edition, new CommentDraft("1", null, "意见")).id();
        comments.answer(comment, null, CommentAnswer.ADOPTED, null);
        return edition;
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
