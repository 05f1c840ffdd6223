package ziyang.estates.firm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Loader;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/**
 * Demonstration firms, the same in every first start. Names, people and credit codes are made up: of the codes only the check digit is
 * right, and all of them begin with {@code 91512002MA0Y}.
 */
@Stateless
public class FirmDemonstration implements Loader {

    static final int ALL = 40;

    private static final List<String> NAMES = List.of(
            "雁城", "沱江", "蜀安", "康居", "锦邻", "和顺", "安悦", "仁里", "嘉园", "明德", "惠民", "春晖", "恒佳", "众邦", "祥和", "佳诚", "启邻", "益家",
            "民生", "乐居");
    private static final List<String> PEOPLE = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴");
    private static final List<String> HOMES =
            List.of("512002", "512002001", "512002002", "GX", "LK", "512002003", "512000");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 46;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known =
                entities.createQuery("select count(f) from Firm f", Long.class).getSingleResult();
        if (known > 0 || !Settings.demonstration()) {
            return;
        }
        for (int n = 0; n < ALL; n++) {
            FirmDraft draft = draft(n);
            long home = regions.tree().get(draft.region()).getId();
            entities.persist(new Firm(code(n), draft, entities.getReference(Region.class, home)).markDemonstration());
        }
    }

    static CreditCode code(int n) {
        return CreditCode.beginning("91512002MA0Y%05d".formatted(n * 271 + 101).substring(0, 17));
    }

    /** The n-th; two of five that are to have a Party organisation have none yet. */
    static FirmDraft draft(int n) {
        PartyForm form = n % 5 < 3 && n % 7 != 6 ? PartyForm.values()[n % 3] : null;
        Boolean eligible = n % 7 == 6 ? Boolean.FALSE : n % 11 == 10 ? null : Boolean.TRUE;
        return new FirmDraft(
                "资阳" + NAMES.get(n % NAMES.size()) + (n < NAMES.size() ? "物业服务有限公司" : "物业管理有限公司") + "（演示）",
                PEOPLE.get(n % PEOPLE.size()) + "某",
                "028-0000%04d".formatted(n),
                "演示路" + (n + 1) + "号",
                HOMES.get(n % HOMES.size()),
                LocalDate.of(2005 + n % 15, 1 + n % 12, 1),
                n % 19 == 18 ? LocalDate.of(2021, 12, 31) : null,
                form,
                form != null && form.hosted() ? "演示社区党委" : null,
                form == null ? null : LocalDate.of(2019 + n % 3, 7, 1),
                eligible,
                Boolean.FALSE.equals(eligible) ? "正式党员不足三名" : null);
    }
}
