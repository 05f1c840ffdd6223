package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Identity;

/** What becomes of a comment. */
class CommentTest {

    private static final LocalDate TODAY = LocalDate.parse("2021-03-01");
    private static final Identity DRAFTER = new Identity(1, "a", "起草人", 1, "市住房城乡建设局", 1, Set.of());
    private static final Identity OTHER = new Identity(2, "b", "批准人", 1, "市住房城乡建设局", 1, Set.of());

    private final Edition edition =
            new Edition(new Standard("grades", StandardKind.GUIDELINE, "等级划分", null), 1, DRAFTER, TODAY);
    private final Clause clause = new Clause(edition, 1, new ClauseDraft("4.1", "绿化", "每月修剪。"));
    private final Comment comment = new Comment(edition, 1, clause, new CommentDraft("4.1", " ", " 每季即可。\n谢谢 "));

    @Test
    void itKeepsTheClauseAsItWasCalled() {
        clause.write(new ClauseDraft("4.2", "养护", "每季修剪。"));
        assertEquals("4.1 绿化", comment.clause());
        assertEquals("每季即可。\n谢谢", comment.getBody());
        assertNull(comment.getAuthor(), "no name is no name");
        assertNull(new Comment(edition, 2, null, new CommentDraft(null, null, "好")).clause(), "the whole text");
    }

    @ParameterizedTest
    @EnumSource(
            value = CommentAnswer.class,
            names = {"PARTLY", "REJECTED"})
    void whateverIsNotAdoptedNeedsItsReason(CommentAnswer answer) {
        for (String reason : new String[] {null, "", " \n"}) {
            BusinessError refused = assertThrows(BusinessError.class, () -> comment.answer(answer, reason, "甲", TODAY));
            assertEquals("comment.reason", refused.code());
        }
        assertNull(comment.getAnswer(), "nothing was written");
        comment.answer(answer, "另有规定。", "甲", TODAY);
        assertEquals(answer, comment.getAnswer());
        comment.answer(CommentAnswer.ADOPTED, null, "乙", TODAY.plusDays(1));
        assertEquals(CommentAnswer.ADOPTED, comment.getAnswer());
        assertNull(comment.getReason(), "the old reason is gone with the old answer");
        assertEquals("乙", comment.getAnsweredBy());
    }

    @Test
    void whatWasApprovedIsNotAnsweredAnew() {
        edition.consult(TODAY, TODAY);
        edition.examine(TODAY.plusDays(1));
        comment.answer(CommentAnswer.ADOPTED, null, "甲", TODAY);
        edition.approve(OTHER, TODAY.plusDays(1));
        BusinessError refused = assertThrows(
                BusinessError.class, () -> comment.answer(CommentAnswer.REJECTED, "不", "甲", TODAY.plusDays(2)));
        assertEquals("comment.fixed", refused.code());
        assertEquals(CommentAnswer.ADOPTED, comment.getAnswer());
    }

    @Test
    void signsThatCannotBePrintedAreRefusedAtTheirField() {
        for (String field : new String[] {"author", "body"}) {
            String name = field.equals("author") ? "甲\u0001" : null;
            String body = field.equals("body") ? "乙\u001b" : "乙";
            BusinessError refused = assertThrows(
                    BusinessError.class, () -> new Comment(edition, 1, null, new CommentDraft(null, name, body)));
            assertEquals("comment.control", refused.code());
            assertEquals(field, refused.field().orElseThrow());
        }
    }
}
