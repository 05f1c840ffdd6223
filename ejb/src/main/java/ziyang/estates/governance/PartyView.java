package ziyang.estates.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A party organisation as its page and the interface show it. */
public record PartyView(Row facts, int version, boolean mayChange, List<Row> below, List<Covered> estates) {

    /**
     * One line of a list.
     *
     * @param estates how many estates it covers today
     */
    public record Row(
            long id,
            String code,
            String name,
            PartyLevel level,
            PartyKind kind,
            Long parentId,
            String parentName,
            String regionCode,
            String regionName,
            String secretary,
            Integer members,
            LocalDate establishedOn,
            LocalDate endedOn,
            long estates,
            boolean demonstration)
            implements Serializable {

        static Row of(PartyOrganisation one, long estates) {
            PartyOrganisation parent = one.getParent();
            return new Row(
                    one.getId(),
                    one.getCode(),
                    one.getName(),
                    one.getLevel(),
                    one.getKind(),
                    parent == null ? null : parent.getId(),
                    parent == null ? null : parent.getName(),
                    one.getRegion().getCode(),
                    one.getRegion().getName(),
                    one.getSecretary(),
                    one.getMembers(),
                    one.getEstablishedOn(),
                    one.getEndedOn(),
                    estates,
                    one.isDemonstration());
        }
    }

    /** One line of the ledger. */
    public record Line(
            long id,
            String code,
            String name,
            PartyLevel level,
            PartyKind kind,
            String parentCode,
            String regionName,
            String secretary,
            Integer members,
            LocalDate establishedOn,
            LocalDate endedOn) {}

    /** An estate and the days on which it is covered; an open end is null. */
    public record Covered(String estateCode, String estateName, String community, LocalDate from, LocalDate to) {

        static Covered of(PartyCoverage one) {
            return new Covered(
                    one.getEstate().getCode(),
                    one.getEstate().getName(),
                    one.getEstate().getCommunity().getName(),
                    one.getFromDay(),
                    one.getToDay());
        }
    }

    /** That an organisation covers an estate on these days, for its line of the ledger. */
    public record Covering(long organisation, String estateCode, LocalDate from, LocalDate to) {}

    static PartyView of(PartyOrganisation one, List<Row> below, boolean mayChange, LocalDate today) {
        List<PartyCoverage> coverages = one.getCoverages();
        long now = coverages.stream().filter(coverage -> coverage.covers(today)).count();
        return new PartyView(
                Row.of(one, now),
                one.getVersion(),
                mayChange && one.getEndedOn() == null,
                below,
                coverages.stream()
                        .sorted(Comparator.comparing(PartyCoverage::getFromDay).thenComparing(PartyCoverage::getId))
                        .map(Covered::of)
                        .toList());
    }
}
