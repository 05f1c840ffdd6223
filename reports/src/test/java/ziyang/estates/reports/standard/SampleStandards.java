package ziyang.estates.reports.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.CommentAnswer;
import ziyang.estates.standard.CommentRow;
import ziyang.estates.standard.CommentService;
import ziyang.estates.standard.CommentSource;
import ziyang.estates.standard.EditionState;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.GradeOrder;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.ScaleView;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardView;
import ziyang.estates.standard.Standing;

/** An edition as the register shows it, and what was said about it. */
public final class SampleStandards {

    public static final String PERSON = "王某某";

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private SampleStandards() {}

    public static EditionView edition() {
        StandardView.EditionRow row = new StandardView.EditionRow(
                1,
                2,
                "资阳市住宅物业服务等级划分",
                EditionState.PUBLISHED,
                Standing.IN_FORCE,
                "资住建发〔2021〕9号",
                DAY.plusMonths(1),
                DAY.plusMonths(4),
                DAY.plusYears(2));
        StandardView.Head head = new StandardView.Head(
                1, "grades", StandardKind.LOCAL_STANDARD, row.title(), "市住房城乡建设局", null, row, null, null, false);
        EditionView.Course course = new EditionView.Course(
                DAY,
                PERSON,
                DAY,
                DAY.plusDays(30),
                DAY.plusDays(31),
                null,
                DAY.plusDays(40),
                PERSON,
                "资阳市住房和城乡建设局",
                null,
                null);
        return new EditionView(
                head,
                row,
                1,
                null,
                course,
                List.of(
                        clause(1, "1", "总则", "本标准规定了<b>等级</b>。"),
                        clause(2, "4.3", "绿化养护", "按下表执行。\n|项目|一级|二级|\n|草坪修剪|每月一次|每两月一次|"),
                        clause(3, "第三条", null, "自发布之日起执行。\n另行规定的从其规定。")),
                List.of());
    }

    private static EditionView.ClauseRow clause(long id, String number, String heading, String body) {
        return new EditionView.ClauseRow(id, 1, (int) id, number, heading, body);
    }

    public static CommentService.Sheet comments() {
        return new CommentService.Sheet(
                edition(),
                List.of(
                        new CommentRow(
                                1,
                                1,
                                1,
                                "4.3 绿化养护",
                                PERSON,
                                CommentSource.SITE,
                                "建议每季一次。",
                                DAY,
                                CommentAnswer.PARTLY,
                                "冬季改为每季一次。",
                                DAY.plusDays(31)),
                        new CommentRow(2, 1, 2, null, null, CommentSource.LETTER, "无意见", DAY, null, null, null)),
                false,
                false);
    }

    public static ScaleView scale() {
        ScaleView.Item item = new ScaleView.Item("环境卫生", "4.2", "楼道地面清扫", "每周2次", new BigDecimal("10.50"));
        return new ScaleView(2, GradeOrder.FIRST_LOWEST, List.of(new ScaleView.GradeRow(3, 3, "三级", List.of(item))));
    }

    public static PriceTableView prices() {
        PriceTableView.Cell cell = new PriceTableView.Cell(
                BuildingType.HIGH_RISE, new BigDecimal("1.15"), new BigDecimal("1.035"), new BigDecimal("1.38"));
        return new PriceTableView(
                1,
                1,
                "guide-price",
                2,
                "政府指导价",
                "资发改发〔2021〕31号",
                PriceKind.PRELIMINARY,
                null,
                null,
                new PriceTableView.Scale(2, "grades", 2, "资阳市住宅物业服务等级划分", "资住建发〔2021〕9号"),
                new BigDecimal("20.00"),
                new BigDecimal("10"),
                DAY.plusMonths(4),
                null,
                null,
                null,
                List.of(BuildingType.HIGH_RISE, BuildingType.VILLA),
                List.of(new PriceTableView.Row(3, "三级", Arrays.asList(cell, null))),
                true);
    }

    /** What the plan asks for: published twice, under consultation, not begun, repealed. */
    static SystemFigures system() {
        LocalDate day = DAY.plusYears(1);
        return new SystemFigures(
                day,
                List.of(
                        line("grades", EditionState.PUBLISHED, "等级划分", "资住建发〔2021〕9号", DAY),
                        line("grades", EditionState.PUBLISHED, "等级划分补充规定", "资住建发〔2022〕9号", day),
                        line("old-estates", EditionState.CONSULTATION, "老旧小区物业服务指导规范", "", null),
                        line("credit", null, "", "", null),
                        line("blacklist", EditionState.PUBLISHED, "黑名单管理办法", "", null)),
                true);
    }

    public static Listing systemListing() {
        return SystemReport.listing(system());
    }

    private static SystemFigures.Line line(
            String code, EditionState state, String title, String number, LocalDate published) {
        return new SystemFigures.Line(
                code, "成果" + code, "3.3.1", state, title, "市住房城乡建设局", number, published, published);
    }
}
