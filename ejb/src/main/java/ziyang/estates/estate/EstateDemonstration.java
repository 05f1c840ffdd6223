package ziyang.estates.estate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/**
 * Demonstration estates in the real communities: 500, of which 364 were built before 2000, as many as 资府办发〔2020〕72号 三（四）1 sets out
 * to renovate. Names, addresses and figures are made up, the same in every first start; the codes begin with {@code YS}.
 */
@Stateless
public class EstateDemonstration implements Loader {

    static final int ALL = 500;
    /** 主城区2000年前老旧小区, the base of the plan. */
    static final int BEFORE_2000 = 364;

    private static final int FLUSH = 100;
    private static final List<String> PLACES = List.of(
            "雁城", "沱江", "幸福", "和平", "建设", "新华", "滨江", "凤岭", "苌弘", "九曲", "仁德", "广场", "车城", "书台", "外西", "上西", "正东", "建东",
            "娇子", "政府东");
    private static final List<String> OLD = List.of("家属院", "宿舍", "小区", "新村", "公寓");
    private static final List<String> NEW = List.of("花园", "雅居", "名都", "华府", "佳苑");
    private static final List<String> STREETS = List.of("建设路", "和平路", "新华路", "滨江大道", "外环路", "凤岭路", "书台路");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 40;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(e) from Estate e", Long.class)
                .getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        RegionTree tree = regions.tree();
        List<Long> communities = tree.nodes(Region.Level.COMMUNITY, today).stream()
                .map(RegionTree.Node::id)
                .toList();
        for (int n = 0; n < ALL; n++) {
            Region community = tree.get(communities.get(n * 7 % communities.size()));
            EstateDraft draft = draft(n, community.getCode());
            LocalDate from = EstateService.first(draft, today);
            Region held = entities.getReference(Region.class, community.getId());
            entities.persist(new Estate("YS%04d".formatted(n + 1), draft, held, from, today).markDemonstration());
            if (n % FLUSH == FLUSH - 1) {
                entities.flush();
                entities.clear();
            }
        }
    }

    /** The facts of the n-th; every 60th lies outside the plan's scope. */
    static EstateDraft draft(int n, String community) {
        boolean old = n < BEFORE_2000;
        boolean inScope = n % 60 != 59;
        int households = old ? 24 + n * 37 % 220 : 180 + n * 53 % 1400;
        return new EstateDraft(
                name(n, old),
                community,
                STREETS.get(n % STREETS.size()) + (1 + n * 13 % 399) + "号",
                old ? 1978 + n * 5 % 22 : 2000 + n * 3 % 23,
                kind(n, old),
                households,
                BigDecimal.valueOf(households * (old ? 68L : 104L)).setScale(2),
                old ? 1 + households / 48 : 2 + households / 120,
                old ? 0 : 2 + households / 60,
                inScope,
                inScope ? null : "不在资阳中心城区范围内",
                old ? Infrastructure.values()[n % 3] : Infrastructure.FAIR,
                old ? Income.values()[n / 3 % 3] : Income.HIGHER,
                old && n % 4 == 0,
                n % 5 < 3 ? Will.STRONG : Will.WEAK);
    }

    private static String name(int n, boolean old) {
        List<String> kinds = old ? OLD : NEW;
        String name = PLACES.get(n % PLACES.size()) + kinds.get(n / PLACES.size() % kinds.size());
        int again = n / (PLACES.size() * kinds.size());
        return again == 0 ? name : name + again + "区";
    }

    private static EstateKind kind(int n, boolean old) {
        if (old) {
            return EstateKind.OLD;
        }
        return n % 5 == 0 ? EstateKind.RESETTLEMENT : n % 7 == 0 ? EstateKind.SOCIAL : EstateKind.COMMERCIAL;
    }
}
