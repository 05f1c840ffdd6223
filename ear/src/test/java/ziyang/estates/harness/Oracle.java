package ziyang.estates.harness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ziyang.estates.base.Time;

/** Recomputes the three coverage rates of today from the exported sheets alone, by the words of their formulas and nothing of the portal's. */
public final class Oracle {

    /** A figure; the percentage is null with nothing to divide by. */
    public record Figure(long numerator, long denominator, BigDecimal percent) {}

    private static final Pattern COVER = Pattern.compile("(\\S+?)（(\\S{10})(?:起|至(\\S{10}))）");

    private final LocalDate today = LocalDate.now(Time.ZONE);
    private final List<SheetRows.Line> estates;
    private final Map<String, String> upper = new HashMap<>();
    private final Map<String, String> communities = new HashMap<>();
    private final Map<String, Set<String>> counted = new HashMap<>();

    private Oracle(Portal portal, String user) {
        estates = sheet(portal, user, "estates");
        for (SheetRows.Line region : sheet(portal, user, "regions")) {
            upper.put(region.text("代码"), region.text("上级代码"));
            if ("社区".equals(region.text("层级"))) {
                communities.put(region.text("名称"), region.text("代码"));
            }
        }
        counted.put("party-organisation-coverage", covered(sheet(portal, user, "party-organisations")));
        counted.put("committee-establishment", governed(sheet(portal, user, "committees")));
        counted.put("management-coverage", managed(sheet(portal, user, "managements")));
    }

    /** Downloads the sheets as they are now. */
    public static Oracle now(Portal portal, String user) {
        return new Oracle(portal, user);
    }

    public Set<String> indicators() {
        return counted.keySet();
    }

    /** The figure of a region with everything that it manages today. */
    public Figure figure(String indicator, String region) {
        Predicate<SheetRows.Line> there = estate -> "是".equals(estate.text("纳入方案"))
                && !estate.day("起始日期").isAfter(today)
                && below(communities.get(estate.text("所属社区")), region);
        Set<String> above = counted.get(indicator);
        long denominator = estates.stream().filter(there).count();
        long numerator = estates.stream()
                .filter(there)
                .filter(estate -> above.contains(estate.text("小区编号")))
                .count();
        BigDecimal percent = denominator == 0
                ? null
                : new BigDecimal(numerator * 100).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
        return new Figure(numerator, denominator, percent);
    }

    private boolean below(String region, String top) {
        for (String at = region; at != null; at = upper.get(at)) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    /** 当日至少有一个未撤销的党组织覆盖. */
    private Set<String> covered(List<SheetRows.Line> organisations) {
        Set<String> covered = new HashSet<>();
        for (SheetRows.Line organisation : organisations) {
            String cell = organisation.text("覆盖小区");
            LocalDate ended = organisation.day("撤销日期");
            if (cell == null || ended != null && ended.isBefore(today)) {
                continue;
            }
            for (String part : cell.split("；")) {
                Matcher one = COVER.matcher(part);
                if (!one.matches()) {
                    throw new IllegalStateException(part);
                }
                boolean holds = !LocalDate.parse(one.group(2)).isAfter(today)
                        && (one.group(3) == null
                                || !LocalDate.parse(one.group(3)).isBefore(today));
                if (holds) {
                    covered.add(one.group(1));
                }
            }
        }
        return covered;
    }

    /** 当日有任期内业主委员会或自治管理委员会: filed, its term covers the day, neither stalled nor ended. */
    private Set<String> governed(List<SheetRows.Line> committees) {
        Set<String> governed = new HashSet<>();
        for (SheetRows.Line committee : committees) {
            LocalDate filed = committee.day("备案日期");
            boolean inTerm = filed != null
                    && !filed.isAfter(today)
                    && !committee.day("任期开始日期").isAfter(today)
                    && !committee.day("任期届满日期").isBefore(today);
            boolean aside = Set.of("停滞", "终止").contains(committee.text("状态"))
                    && !committee.day("状态日期").isAfter(today);
            if (inTerm && !aside) {
                governed.add(committee.text("小区编号"));
            }
        }
        return governed;
    }

    /** 当日已确定专业物业服务、自治管理或社区保障物业服务. */
    private Set<String> managed(List<SheetRows.Line> modes) {
        Set<String> managed = new HashSet<>();
        for (SheetRows.Line mode : modes) {
            LocalDate last = mode.day("终止日期");
            boolean holds = mode.text("管理模式") != null
                    && !mode.day("起始日期").isAfter(today)
                    && (last == null || !last.isBefore(today));
            if (holds) {
                managed.add(mode.text("小区编号"));
            }
        }
        return managed;
    }

    private static List<SheetRows.Line> sheet(Portal portal, String user, String list) {
        Portal.Answer answer = portal.get(user, "api/" + list + "/ledger");
        if (answer.status() != 200) {
            throw new IllegalStateException(list + ": " + answer);
        }
        return SheetRows.of(answer.bytes());
    }
}
