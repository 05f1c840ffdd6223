package ziyang.estates.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.ServiceGrade;

/** The ledger of contracts (物业服务合同台账): its columns, and how one row is read. */
final class ContractSheet {

    static final String CODE = "合同编号";
    static final String ESTATE = "小区编号";
    static final String NAME = "小区名称";
    static final String KIND = "合同类型";
    static final String FIRM = "统一社会信用代码";
    static final String FIRM_NAME = "物业服务企业";
    static final String PROVIDER = "其他服务方";
    static final String OWNERS = "委托方";
    static final String SIGNED = "签订日期";
    static final String BEGINS = "起始日期";
    static final String ENDS = "期满日期";
    static final String AREA = "建筑面积";
    static final String STANDARD = "等级标准";
    static final String GRADE = "服务等级";
    static final String FIRM_NOTICE = "企业通知期";
    static final String OWNERS_NOTICE = "业主通知期";
    static final String FILED = "备案日期";
    static final String NUMBER = "备案号";
    static final String LAST = "终止日期";
    static final String END = "终止类型";
    static final String REASON = "终止说明";

    /** The column of each type of building, in the order of the types. */
    static final Map<BuildingType, String> FEES = new LinkedHashMap<>();

    static {
        FEES.put(BuildingType.MULTI_STOREY, "多层无电梯收费");
        FEES.put(BuildingType.MULTI_STOREY_LIFT, "多层有电梯收费");
        FEES.put(BuildingType.HIGH_RISE, "高层收费");
        FEES.put(BuildingType.VILLA, "别墅收费");
    }

    /** In which column a refusal is shown. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("signedOn", SIGNED),
            Map.entry("begins", BEGINS),
            Map.entry("ends", ENDS),
            Map.entry("firm", FIRM),
            Map.entry("grade", GRADE),
            Map.entry("standard", STANDARD),
            Map.entry("filedOn", FILED),
            Map.entry("number", NUMBER),
            Map.entry("lastDay", LAST));

    private static final String CHECKED = "供核对，不导入";
    private static final String DAY = "形如 2021-11-30";
    private static final String YUAN = "元/平方米·月，没有该类型的留空";
    private static final String AGREED = "合同另有约定时填写天数，空为按法律规定";
    private static final BigDecimal MOST_YUAN = new BigDecimal("99.99");
    private static final BigDecimal MOST_AREA = new BigDecimal("9999999999.99");
    private static final int LONGEST_PERIOD = 999;

    private ContractSheet() {}

    /** What a row finds in other registers. */
    interface Registers {

        NamedEstates.Named estate(String code);

        /** @return the code */
        String firm(String code);

        ServiceGrade grade(String standard, String name, LocalDate day);
    }

    /**
     * What a row holds.
     *
     * @param filedOn null for a contract that is not filed, like {@code number}
     * @param lastDay null for one that goes on, like {@code end}
     */
    record Line(
            NamedEstates.Named estate,
            ContractDraft draft,
            LocalDate filedOn,
            String number,
            LocalDate lastDay,
            EndKind end,
            String reason) {

        String key() {
            return ContractSheet.key(estate.code(), draft.begins());
        }
    }

    static String key(String estate, LocalDate begins) {
        return estate + " " + begins;
    }

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.optional(CODE, CHECKED),
                Column.required(ESTATE, "小区台账中的编号；同一小区的合同按起始日期先后排列"),
                Column.optional(NAME, CHECKED),
                Column.required(KIND, "合同由谁委托").of(ContractKind.values()),
                Column.optional(FIRM, "企业台账中的代码；自管委托、保障性合同由其他服务方服务的留空"),
                Column.optional(FIRM_NAME, CHECKED),
                Column.optional(PROVIDER, "没有企业时必填，不超过 80 字"),
                Column.required(OWNERS, "建设单位、业主委员会、自治管理委员会或街道办事处，不超过 80 字"),
                Column.required(SIGNED, DAY),
                Column.required(BEGINS, DAY + "，不早于签订日期"),
                Column.optional(ENDS, DAY + "，空为没有约定期限"),
                Column.required(AREA, "平方米，最多两位小数"),
                Column.optional(STANDARD, "标准编号；签订日只有一个标准有该等级的可留空"),
                Column.optional(GRADE, "如三级；空为没有约定等级")));
        FEES.values().forEach(header -> columns.add(Column.optional(header, YUAN)));
        columns.addAll(List.of(
                Column.optional(FIRM_NOTICE, AGREED),
                Column.optional(OWNERS_NOTICE, AGREED),
                Column.optional(FILED, DAY + "，空为未备案"),
                Column.optional(NUMBER, "已备案的必填，不超过 40 字"),
                Column.optional(LAST, DAY + "，空为未终止"),
                Column.optional(END, "已终止的必填").of(said()),
                Column.optional(REASON, "已终止的必填，不超过 400 字")));
        return columns;
    }

    private static EndKind[] said() {
        return Stream.of(EndKind.values()).filter(EndKind::said).toArray(EndKind[]::new);
    }

    static Line row(Cells cells, Registers registers) {
        NamedEstates.Named estate = cells.read(ESTATE, registers::estate);
        LocalDate signed = cells.day(SIGNED);
        ServiceGrade grade =
                cells.read(GRADE, name -> signed == null ? null : registers.grade(cells.text(STANDARD), name, signed));
        List<FeeDraft> fees = fees(cells);
        ContractDraft draft = new ContractDraft(
                estate == null ? null : estate.code(),
                cells.choice(KIND, ContractKind.class),
                cells.read(FIRM, registers::firm),
                cells.text(PROVIDER, 80),
                cells.text(OWNERS, 80),
                signed,
                cells.day(BEGINS),
                cells.day(ENDS),
                cells.amount(AREA, MOST_AREA),
                cells.integer(FIRM_NOTICE, 1, LONGEST_PERIOD),
                cells.integer(OWNERS_NOTICE, 1, LONGEST_PERIOD),
                grade == null ? null : grade.getEdition().getStandard().getCode(),
                grade == null ? null : grade.getName(),
                fees);
        together(cells, FILED, NUMBER);
        together(cells, LAST, END, REASON);
        return new Line(
                estate,
                draft,
                cells.day(FILED),
                cells.text(NUMBER, 40),
                cells.day(LAST),
                ended(cells),
                cells.text(REASON, 400));
    }

    private static EndKind ended(Cells cells) {
        EndKind end = cells.choice(END, EndKind.class);
        if (end != null && !end.said()) {
            cells.wrong(END, "contract.end.kind", end);
        }
        return end;
    }

    private static List<FeeDraft> fees(Cells cells) {
        List<FeeDraft> fees = new ArrayList<>();
        FEES.forEach((building, header) -> {
            BigDecimal yuan = cells.amount(header, MOST_YUAN);
            if (yuan != null && yuan.signum() > 0) {
                fees.add(new FeeDraft(building, yuan));
            }
        });
        if (fees.isEmpty() && !cells.wrong()) {
            cells.wrong(FEES.get(BuildingType.MULTI_STOREY), BusinessError.invalid("contract.fee.none"));
        }
        return fees;
    }

    /** Columns that say something together or nothing at all. */
    private static void together(Cells cells, String... headers) {
        if (Stream.of(headers).anyMatch(header -> cells.text(header) != null)) {
            Stream.of(headers)
                    .filter(header -> cells.text(header) == null)
                    .forEach(header -> cells.wrong(header, "import.required"));
        }
    }
}
