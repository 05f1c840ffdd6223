package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.exchange.SampleRow;

class EnvironmentImporterTest {

    @Test
    void eachWrongCellIsNamed() {
        List<String> wrong = SampleRow.problems(
                List.of(),
                row -> EnvironmentImporter.read(row, word -> {
                    throw BusinessError.invalid("region.unknown", word);
                }),
                "社区代码",
                "LH-99",
                "设立状态",
                "快了",
                "设立日期",
                "2021/3/1",
                "委员人数",
                "201");
        assertEquals(
                List.of("设立状态", "设立日期", "委员人数", "社区代码"),
                wrong.stream().map(one -> one.substring(0, one.indexOf('：'))).toList());
    }
}
