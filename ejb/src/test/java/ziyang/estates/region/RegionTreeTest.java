package ziyang.estates.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** 雁江镇 went from 雁江区 to 临空经济区 on 2019-12-03. */
class RegionTreeTest {

    private static final LocalDate BEFORE = LocalDate.of(2019, 12, 2);
    private static final LocalDate AFTER = LocalDate.of(2019, 12, 3);

    private final Region city = region(1, "512000", Region.Level.CITY);
    private final Region yanjiang = region(2, "512002", Region.Level.AREA);
    private final Region linkong = region(3, "LK", Region.Level.AREA);
    private final Region town = region(4, "512002100", Region.Level.STREET);
    private final RegionTree tree = new RegionTree(
            List.of(town, linkong, yanjiang, city),
            List.of(
                    link(2, 1, LocalDate.of(1998, 1, 1), null),
                    link(3, 1, LocalDate.of(1998, 1, 1), null),
                    link(4, 2, LocalDate.of(1998, 1, 1), BEFORE),
                    link(4, 3, AFTER, null)));

    @Test
    void aTownBelongsToWhoeverManagesItOnTheDay() {
        assertEquals(yanjiang, tree.managerOf(4, BEFORE).orElseThrow());
        assertEquals(linkong, tree.managerOf(4, AFTER).orElseThrow());
    }

    @Test
    void theCityHoldsEverythingOnEveryDay() {
        assertEquals(Set.of(1L, 2L, 3L, 4L), tree.subtree(1, BEFORE));
        assertTrue(tree.within(4, 1, AFTER));
    }

    @Test
    void anAreaLosesWhatItNoLongerManages() {
        assertTrue(tree.within(4, 2, BEFORE));
        assertFalse(tree.within(4, 2, AFTER));
    }

    @Test
    void theUpperLevelsComeFirst() {
        assertEquals(
                List.of("512000", "512002", "LK", "512002100"),
                tree.nodes(AFTER).stream().map(RegionTree.Node::code).toList());
    }

    @Test
    void aStreetDoesNotManageAnArea() {
        assertEquals(
                "region.level",
                assertThrows(BusinessError.class, () -> new Management(yanjiang, town, AFTER, "误"))
                        .code());
    }

    @Test
    void anUnknownRegionIsMissing() {
        assertEquals(
                "missing",
                assertThrows(BusinessError.class, () -> tree.get("999999")).code());
    }

    private static RegionTree.Link link(long region, long manager, LocalDate from, LocalDate to) {
        return new RegionTree.Link(region, manager, from, to);
    }

    private static Region region(long id, String code, Region.Level level) {
        Region region = new Region(code, code, level, Region.Kind.DIVISION);
        try {
            Field field = Persistent.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(region, id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return region;
    }
}
