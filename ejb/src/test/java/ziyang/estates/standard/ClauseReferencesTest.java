package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.BusinessError;

/** Rule S8. */
class ClauseReferencesTest {

    private static final Map<String, Standing> ENDED =
            Map.of("资住建发〔2016〕8号", Standing.REPEALED, "DB5120/T 1—2018", Standing.SUPERSEDED);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "巡查频次见5.1。",
                "按照第三条执行，除第三条外。",
                "符合《物业管理条例》第三十五条的规定。",
                "根据《物业管理条例》9.9办理。",
                "每日不少于2.5小时，误差0.1。",
                "符合资住建发〔2021〕9号。"
            })
    void whatIsThereMayBeReferredTo(String text) {
        assertDoesNotThrow(() -> references(text).mustHold(ENDED));
    }

    @ParameterizedTest
    @CsvSource({
        "巡查频次见5.2。, clause.reference.none",
        "按照 5.1.1执行。, clause.reference.none",
        "违反本办法第四条的。, clause.reference.none",
        "信用信息按资住建发〔2016〕8号执行。, clause.reference.withdrawn",
        "等级按DB5120/T 1—2018确定。, clause.reference.withdrawn"
    })
    void whatIsNotThereOrHoldsNoMoreIsRefused(String text, String code) {
        BusinessError refused =
                assertThrows(BusinessError.class, () -> references(text).mustHold(ENDED));
        assertEquals(code, refused.code());
    }

    private static ClauseReferences references(String text) {
        return new ClauseReferences(List.of(
                new ClauseReferences.Words("5.1", "正文"),
                new ClauseReferences.Words("第三条", "正文"),
                new ClauseReferences.Words("6", text)));
    }
}
