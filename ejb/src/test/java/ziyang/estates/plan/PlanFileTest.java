package ziyang.estates.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.DataFile;

/** The city's plan against the facts of its text, and files that must not pass. */
class PlanFileTest {

    private final PlanFile file = Sample.file();

    @Test
    void theCitysPlanHasNoFlaw() {
        assertEquals(List.of(), file.flaws());
    }

    @Test
    void theIndexNamesEveryPlan() {
        DataFile.read("plan/index.json").get("plans").forEach(name -> {
            assertEquals(
                    List.of(),
                    Sample.read(DataFile.read("plan/" + name.asText())).flaws());
        });
    }

    @Test
    void thePlanIsTheNoticeOfDecember2020() {
        Plan plan = Sample.plan();
        assertEquals("资府办发〔2020〕72号", plan.getDocumentNumber());
        assertEquals("资阳市人民政府办公室", plan.getIssuer());
        assertEquals("2020-12-11", plan.getIssuedOn().toString());
        assertEquals(2020, plan.getFirstYear());
        assertEquals(2022, plan.getLastYear());
        assertEquals(List.of("雁江区人民政府", "高新区管委会", "临空经济区管委会", "市级有关部门"), plan.getAddressees());
        assertEquals(2, plan.getBasis().size());
        assertEquals(3, plan.getSafeguards().size());
    }

    @Test
    void thereAreTwelveMeasuresThreeInEachOfFourSections() {
        Map<String, Long> bySection =
                file.all(Measure.class).stream().collect(groupingBy(Measure::getSection, counting()));
        assertEquals(12, file.all(Measure.class).size());
        assertEquals(4, bySection.size());
        assertEquals(Set.of(3L), Set.copyOf(bySection.values()));
    }

    @Test
    void everyUnitLeadsAsOftenAsThePlanSays() {
        Map<String, Long> leads = file.all(Duty.class).stream()
                .filter(duty -> duty.getRole() == DutyRole.LEAD)
                .collect(groupingBy(duty -> duty.getUnit().getCode(), counting()));
        assertEquals(
                Map.of(
                        "housing-bureau", 7L,
                        "org-dept", 2L,
                        "civil-affairs-bureau", 1L,
                        "area-yanjiang", 2L,
                        "area-gaoxin", 2L,
                        "area-linkong", 2L,
                        "urban-enforcement-bureau", 1L,
                        "public-security-bureau", 1L,
                        "market-regulation-bureau", 1L,
                        "emergency-bureau", 1L),
                leads);
    }

    @Test
    void oneMeasureHasFiveJointLeadsAndTwoHaveThree() {
        Map<String, Long> leads = file.all(Duty.class).stream()
                .filter(duty -> duty.getRole() == DutyRole.LEAD)
                .collect(groupingBy(duty -> duty.getMeasure().getCode(), counting()));
        assertEquals(5, leads.get("3.2.3"));
        assertEquals(3, leads.get("3.2.1"));
        assertEquals(3, leads.get("3.2.2"));
        assertEquals(9, leads.values().stream().filter(count -> count == 1).count());
    }

    @Test
    void thirteenDepartmentsAndThreeAreasHaveDuties() {
        Map<Boolean, Long> areas = file.all(Duty.class).stream()
                .map(duty -> duty.getUnit().getCode())
                .distinct()
                .collect(groupingBy(code -> code.startsWith("area-"), counting()));
        assertEquals(Map.of(true, 3L, false, 13L), areas);
    }

    @Test
    void oneUnitKeepsThePlansTwoSpellings() {
        Set<String> wordings = file.all(Duty.class).stream()
                .filter(duty -> duty.getUnit() == Sample.unit("market-regulation-bureau"))
                .map(Duty::getWording)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("市市场监督管理局", "市市场监管局"), wordings);
    }

    @Test
    void everyWordingMeansTheUnitItStandsFor() {
        file.all(Duty.class).forEach(duty -> assertEquals(duty.getUnit(), Sample.unit(duty.getWording())));
    }

    @Test
    void threeCoverageRatesRiseFromFortyToEightyAndThreeDisputeRatesStandAtAHundred() {
        assertEquals(18, file.all(Target.class).size());
        for (String rate : List.of("party-organisation-coverage", "committee-establishment", "management-coverage")) {
            assertEquals(List.of("2020 40", "2021 60", "2022 80"), targets(rate));
        }
        for (String rate : List.of("dispute-acceptance", "dispute-mediation", "dispute-handling")) {
            assertEquals(List.of("2020 100", "2021 100", "2022 100"), targets(rate));
        }
    }

    @Test
    void theBaseOfTheRenovationIs364OldEstates() {
        Base base = file.all(Base.class).get(0);
        assertEquals("old-estates", base.getCode());
        assertEquals(new BigDecimal("364"), base.getValue());
        assertEquals("3.4.1", base.getMeasure().getCode());
        assertEquals(2022, base.getYear());
    }

    @Test
    void theIncentivesCeilingSaysThatThePlanLeavesItsMeaningOpen() {
        Base ceiling = file.all(Base.class).get(2);
        assertEquals(new BigDecimal("50000"), ceiling.getValue());
        assertNull(ceiling.getYear());
        assertFalse(ceiling.getNote().isBlank());
    }

    @Test
    void thePlanAsksForFifteenDeliverables() {
        List<Deliverable> deliverables = file.all(Deliverable.class);
        assertEquals(15, deliverables.size());
    }

    @Test
    void allFlawsOfAFileAreToldAtOnce() {
        ObjectNode json = Sample.json();
        json.remove("title");
        json.put("issuedOn", "十二月");
        duty(json, 0).put("unit", "市规划局");
        duty(json, 1).put("unit", "不存在的单位");
        List<String> flaws = Sample.read(json).flaws();
        assertEquals(
                List.of(
                        "title：缺少内容",
                        "issuedOn：“十二月”不是允许的值",
                        "measures[0].duties[0].unit：没有单位“市规划局”",
                        "measures[0].duties[1].unit：没有单位“不存在的单位”"),
                flaws);
    }

    @Test
    void aUnitIsFoundByCodeNameOrAlias() {
        ObjectNode json = Sample.json();
        duty(json, 1).put("unit", "雁江区");
        duty(json, 5).put("unit", "市民政局");
        assertEquals(List.of(), Sample.read(json).flaws());
    }

    @Test
    void aPlanWithoutMeasuresIsNoPlan() {
        ObjectNode json = Sample.json();
        json.putArray("measures");
        json.putArray("bases");
        json.putArray("deliverables");
        assertEquals(List.of("measures：至少应有一项"), Sample.read(json).flaws());
    }

    @Test
    void aMeasureWithoutALeadDoesNotPass() {
        ObjectNode json = Sample.json();
        duty(json, 0).put("role", "RESPONSIBLE");
        assertEquals(List.of("measures[0].duties：没有牵头单位"), Sample.read(json).flaws());
    }

    @Test
    void aUnitHasOneDutyUnderAMeasure() {
        ObjectNode json = Sample.json();
        duty(json, 5).put("unit", "市住房城乡建设局");
        assertEquals(
                List.of("measures[0].duties[5].unit：“市住房城乡建设局”已存在"),
                Sample.read(json).flaws());
    }

    @Test
    void twoMeasuresNeverShareACode() {
        ObjectNode json = Sample.json();
        ((ObjectNode) json.get("measures").get(1)).put("code", "3.1.1");
        assertEquals(List.of("measures[1].code：“3.1.1”已存在"), Sample.read(json).flaws());
    }

    @Test
    void aDeliverableIsLedByTheLeadsOfItsMeasure() {
        ObjectNode json = Sample.json();
        ((ArrayNode) json.get("deliverables").get(0).get("lead")).add("finance-bureau");
        assertEquals(
                List.of("deliverables[0].lead：与任务 3.1.3 的牵头单位不一致"),
                Sample.read(json).flaws());
    }

    @Test
    void aTextLongerThanItsColumnIsTold() {
        ObjectNode json = Sample.json();
        json.put("title", "长".repeat(201));
        assertEquals(List.of("title：超过 200 字"), Sample.read(json).flaws());
    }

    @Test
    void somethingThatIsNoPlanAtAllIsRefusedWithoutBreaking() {
        ArrayNode nothing = Sample.json().putArray("nothing");
        assertTrue(Sample.read(nothing).flaws().contains("code：缺少内容"));
    }

    private List<String> targets(String indicator) {
        return file.all(Target.class).stream()
                .filter(target -> target.getIndicator().equals(indicator))
                .map(target -> target.getYear() + " " + target.getValue())
                .toList();
    }

    private static ObjectNode duty(JsonNode json, int index) {
        return (ObjectNode) json.get("measures").get(0).get("duties").get(index);
    }
}
