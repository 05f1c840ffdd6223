package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.region.Region;

class PartyOrganisationTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);
    private static final LocalDate FOUNDED = LocalDate.of(2021, 7, 1);
    private static final Region STREET = new Region("s", "莲花街道", Region.Level.STREET, Region.Kind.DIVISION);
    private static final Region COMMUNITY = new Region("c", "雁中社区", Region.Level.COMMUNITY, Region.Kind.DIVISION);

    private final PartyOrganisation street = organisation(PartyLevel.STREET, null, STREET);
    private final PartyOrganisation community = organisation(PartyLevel.COMMUNITY, street, COMMUNITY);
    private final PartyOrganisation branch = organisation(PartyLevel.ESTATE, community, COMMUNITY);

    @Test
    void anOrganisationStandsBelowOneOfTheLevelAbove() {
        assertEquals("party.parent", refused(() -> organisation(PartyLevel.ESTATE, street, COMMUNITY)));
        assertEquals("party.parent", refused(() -> organisation(PartyLevel.COMMUNITY, null, COMMUNITY)));
        assertEquals("party.parent", refused(() -> organisation(PartyLevel.STREET, street, STREET)));
        assertEquals("party.region", refused(() -> organisation(PartyLevel.COMMUNITY, street, STREET)));
    }

    @Test
    void aJointBranchCoversSeveralEstatesButNoneTwice() {
        Estate one = estate("甲");
        branch.cover(one, FOUNDED);
        branch.cover(estate("乙"), TODAY);
        assertEquals(2, branch.getCoverages().size());
        assertEquals("party.cover.twice", refused(() -> branch.cover(one, TODAY)));
        assertEquals("party.cover.level", refused(() -> community.cover(one, TODAY)));
        assertEquals("party.cover.early", refused(() -> branch.cover(estate("丙"), FOUNDED.minusDays(1))));
    }

    @Test
    void coverageEndsWithTheOrganisation() {
        branch.cover(estate("甲"), FOUNDED);
        branch.dissolve(TODAY);
        PartyCoverage coverage = branch.getCoverages().get(0);
        assertTrue(coverage.covers(TODAY));
        assertFalse(coverage.covers(TODAY.plusDays(1)));
        assertEquals("party.ended", refused(() -> branch.cover(estate("乙"), TODAY)));
    }

    @Test
    void anEstateMayBeCoveredAgainLater() {
        Estate one = estate("甲");
        branch.cover(one, FOUNDED);
        branch.uncover(one, FOUNDED.plusDays(9));
        branch.cover(one, FOUNDED.plusDays(10));
        assertEquals("party.uncover", refused(() -> branch.uncover(estate("乙"), TODAY)));
        assertTrue(branch.getCoverages().get(1).covers(TODAY));
    }

    @Test
    void aMergedEstateIsNotCoveredTwiceByTheSameOrganisation() {
        Estate one = estate("甲");
        Estate other = estate("乙");
        branch.cover(one, FOUNDED);
        branch.cover(other, FOUNDED);
        branch.follow(branch.getCoverages().get(0), other);
        assertEquals(1, branch.getCoverages().size());
        branch.follow(branch.getCoverages().get(0), one);
        assertEquals(one, branch.getCoverages().get(0).getEstate());
    }

    private static PartyOrganisation organisation(PartyLevel level, PartyOrganisation parent, Region region) {
        PartyDraft draft = new PartyDraft("党组织", level, PartyKind.BRANCH, null, region.getCode(), null, 12, FOUNDED);
        return new PartyOrganisation("D1", draft, parent, region, TODAY);
    }

    private static Estate estate(String name) {
        EstateDraft draft = new EstateDraft(
                name, "c", "地址", 1995, EstateKind.OLD, 1, BigDecimal.ONE, 1, 0, true, null, null, null, null, null);
        return new Estate(name, draft, COMMUNITY, FOUNDED, TODAY);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
