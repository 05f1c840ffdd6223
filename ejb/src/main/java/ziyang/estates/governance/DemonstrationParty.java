package ziyang.estates.governance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ziyang.estates.estate.Estate;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;

/** Demonstration organisations: one for each street and community that has estates to cover, and branches that cover them. */
final class DemonstrationParty {

    private static final LocalDate BEGIN = LocalDate.of(2020, 3, 1);

    private final EntityManager entities;
    private final RegionTree tree;
    private final LocalDate today;
    private final Map<String, PartyOrganisation> byRegion = new HashMap<>();
    private final Map<Estate, PartyOrganisation> byEstate = new HashMap<>();
    private int turn;
    private int last;

    DemonstrationParty(EntityManager entities, RegionTree tree, LocalDate today) {
        this.entities = entities;
        this.tree = tree;
        this.today = today;
    }

    void establish(List<Estate> covered) {
        Map<Region, List<Estate>> byCommunity = new LinkedHashMap<>();
        covered.forEach(estate -> byCommunity
                .computeIfAbsent(estate.getCommunity(), community -> new ArrayList<>())
                .add(estate));
        byCommunity.forEach(this::branches);
    }

    /** The organisation that covers an estate today. */
    Optional<PartyOrganisation> of(Estate estate) {
        return Optional.ofNullable(byEstate.get(estate));
    }

    /** Every fourth branch is a joint one of up to three neighbours. */
    private void branches(Region community, List<Estate> estates) {
        for (int first = 0; first < estates.size(); turn++) {
            int size = turn % 4 == 3 ? Math.min(3, estates.size() - first) : 1;
            branch(community(community), estates.subList(first, first + size));
            first += size;
        }
    }

    private void branch(PartyOrganisation above, List<Estate> estates) {
        boolean joint = estates.size() > 1;
        LocalDate founded = BEGIN.plusDays(30 + turn * 53L % 1500);
        PartyOrganisation branch = organisation(
                new PartyDraft(
                        estates.get(0).getName() + (joint ? "等小区联合党支部" : "党支部"),
                        PartyLevel.ESTATE,
                        joint ? PartyKind.JOINT_BRANCH : PartyKind.BRANCH,
                        null,
                        above.getRegion().getCode(),
                        secretary(),
                        6 + turn * 7 % 40,
                        founded),
                above,
                above.getRegion());
        estates.forEach(estate -> branch.cover(estate, founded));
        if (turn % 31 == 30) {
            branch.dissolve(founded.plusYears(1));
        } else {
            estates.forEach(estate -> byEstate.put(estate, branch));
        }
    }

    private PartyOrganisation community(Region community) {
        PartyOrganisation known = byRegion.get(community.getCode());
        if (known != null) {
            return known;
        }
        PartyOrganisation above =
                street(tree.managerOf(community.getId(), today).orElseThrow());
        String name = community.getName() + "党总支";
        return upper(name, PartyLevel.COMMUNITY, PartyKind.GENERAL_BRANCH, above, community);
    }

    private PartyOrganisation street(Region street) {
        PartyOrganisation known = byRegion.get(street.getCode());
        Region place = entities.getReference(Region.class, street.getId());
        return known == null
                ? upper(street.getName() + "党工委", PartyLevel.STREET, PartyKind.COMMITTEE, null, place)
                : known;
    }

    private PartyOrganisation upper(
            String name, PartyLevel level, PartyKind kind, PartyOrganisation above, Region region) {
        int members = level == PartyLevel.STREET ? 320 : 60 + turn * 11 % 90;
        PartyDraft draft = new PartyDraft(name, level, kind, null, region.getCode(), secretary(), members, BEGIN);
        PartyOrganisation organisation = organisation(draft, above, region);
        byRegion.put(region.getCode(), organisation);
        return organisation;
    }

    private PartyOrganisation organisation(PartyDraft draft, PartyOrganisation above, Region region) {
        String code = "YSDZ%04d".formatted(++last);
        PartyOrganisation organisation = new PartyOrganisation(code, draft, above, region, today).markDemonstration();
        entities.persist(organisation);
        return organisation;
    }

    /** Nobody real: a surname and 某某. */
    private String secretary() {
        return "陈李张王刘杨黄周".charAt(turn % 8) + "某某";
    }
}
