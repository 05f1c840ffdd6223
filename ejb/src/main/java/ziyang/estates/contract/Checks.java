package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;
import ziyang.estates.standard.GuidePrice;
import ziyang.estates.standard.PriceBook;
import ziyang.estates.standard.ServiceGrade;
import ziyang.estates.standard.StandardReference;

/** Rules C4 and C5: 质价相符 of the contracts of a day, read by a handful of statements; asks nobody who asks. */
@ApplicationScoped
class Checks {

    private static final String SERVED = "(c.lastDay is null or c.lastDay >= :day) and c.begins <= :day";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private StandardReference standards;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    /** The contracts of a day as they were agreed for it. */
    private record Agreed(ServiceContract contract, ContractTerms terms, List<ContractFee> fees) {}

    /** What all checks of a day have in common. */
    private record Measure(PriceBook book, Peers peers, RegionTree tree) {}

    /**
     * Checks the contracts under which estates are served on a day.
     *
     * @param wanted which of them; all of them are what these are compared with
     */
    List<ContractCheck> on(LocalDate day, Predicate<ServiceContract> wanted) {
        List<Agreed> agreed = agreed(day);
        Measure measure = new Measure(standards.prices(), peers(agreed, day), regions.tree());
        return agreed.stream()
                .filter(one -> wanted.test(one.contract()))
                .map(one -> check(one, measure))
                .sorted(Comparator.comparing(ContractCheck::conformity).thenComparing(ContractCheck::code))
                .toList();
    }

    /** One contract, whether anybody is served under it on that day or not. */
    ContractCheck of(ServiceContract contract, LocalDate day) {
        List<Agreed> agreed = agreed(day);
        Measure measure = new Measure(standards.prices(), peers(agreed, day), regions.tree());
        ContractTerms terms = contract.termsOn(day);
        return check(new Agreed(contract, terms, terms.getFees()), measure);
    }

    private List<Agreed> agreed(LocalDate day) {
        List<ServiceContract> contracts = entities.createQuery(
                        "select c from ServiceContract c join fetch c.estate e join fetch e.community left join fetch c.firm where "
                                + SERVED + " order by c.code",
                        ServiceContract.class)
                .setParameter("day", day)
                .getResultList();
        Map<Long, List<ContractTerms>> terms = entities.createQuery(
                        "select t from ContractTerms t join fetch t.contract c left join fetch t.grade where " + SERVED
                                + " order by t.seq",
                        ContractTerms.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.getContract().getId()));
        Map<Long, List<ContractFee>> fees = entities.createQuery(
                        "select f from ContractFee f join fetch f.terms t join t.contract c where " + SERVED
                                + " order by f.building",
                        ContractFee.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.getTerms().getId()));
        return contracts.stream()
                .map(contract -> {
                    ContractTerms held = held(terms.get(contract.getId()), day);
                    return new Agreed(contract, held, fees.getOrDefault(held.getId(), List.of()));
                })
                .toList();
    }

    private static ContractTerms held(List<ContractTerms> inOrder, LocalDate day) {
        return inOrder.stream()
                .filter(terms -> !terms.getHoldsFrom().isAfter(day))
                .reduce((first, second) -> second)
                .orElse(inOrder.get(0));
    }

    private Peers peers(Collection<Agreed> agreed, LocalDate day) {
        List<Peers.Fee> fees = new ArrayList<>();
        for (Agreed one : agreed) {
            if (one.terms().getGrade() != null) {
                one.fees().forEach(fee -> fees.add(peer(one, fee)));
            }
        }
        int least = limit(TimeRule.Code.CONTRACT_PEERS, day).orElse(Integer.MAX_VALUE);
        return new Peers(fees, least, limit(TimeRule.Code.CONTRACT_SPREAD, day).orElse(0));
    }

    /** None on a day for which nobody has said how fees are compared: then they are not. */
    private Optional<Integer> limit(TimeRule.Code code, LocalDate day) {
        return calendar.rule(code, day).map(TimeRule::getWorkingDays);
    }

    private static Peers.Fee peer(Agreed one, ContractFee fee) {
        Peers.Like like = Peers.Like.of(
                one.contract().getEstate().getKind(),
                fee.getBuilding(),
                one.terms().getGrade(),
                one.contract().getKind());
        return new Peers.Fee(like, one.contract().getId(), fee.getAmount());
    }

    private static ContractCheck check(Agreed one, Measure measure) {
        ServiceContract contract = one.contract();
        List<FeeCheck> fees =
                one.fees().stream().map(fee -> check(one, fee, measure)).toList();
        ServiceGrade grade = one.terms().getGrade();
        return new ContractCheck(
                contract.getCode(),
                contract.getKind(),
                contract.getEstate().getCode(),
                contract.getEstate().getName(),
                contract.getEstate().getCommunity().getName(),
                contract.servedBy(),
                one.terms().getSignedOn(),
                grade == null ? null : grade.getName(),
                ContractCheck.Conformity.of(fees),
                fees,
                contract.isDemonstration());
    }

    private static FeeCheck check(Agreed one, ContractFee fee, Measure measure) {
        Optional<GuidePrice> guide = guide(one, fee, measure);
        Peers.Result peers = one.terms().getGrade() == null
                ? new Peers.Result(FeeCheck.PeerVerdict.NO_GRADE, 0, null, null)
                : measure.peers().compare(peer(one, fee));
        return new FeeCheck(
                fee.getBuilding(),
                fee.getAmount(),
                verdict(one.contract(), fee, guide),
                guide.map(Checks::shown).orElse(null),
                peers.verdict(),
                peers.count(),
                peers.median(),
                peers.spread());
    }

    private static FeeCheck.GuideVerdict verdict(
            ServiceContract contract, ContractFee fee, Optional<GuidePrice> guide) {
        if (contract.getKind().guided().isEmpty()) {
            return FeeCheck.GuideVerdict.MARKET;
        }
        return guide.map(price -> switch (price.judge(fee.getAmount())) {
                    case ABOVE -> FeeCheck.GuideVerdict.ABOVE;
                    case BELOW -> FeeCheck.GuideVerdict.BELOW;
                    case WITHIN -> FeeCheck.GuideVerdict.WITHIN;
                })
                .orElse(FeeCheck.GuideVerdict.NO_GUIDE);
    }

    /** The guide price of the day on which the terms were signed, in the area that managed the community then. */
    private static Optional<GuidePrice> guide(Agreed one, ContractFee fee, Measure measure) {
        ServiceGrade grade = one.terms().getGrade();
        LocalDate signed = one.terms().getSignedOn();
        return grade == null
                ? Optional.empty()
                : one.contract()
                        .getKind()
                        .guided()
                        .flatMap(kind -> measure.book()
                                .find(new PriceBook.Wanted(
                                        kind,
                                        fee.getBuilding(),
                                        grade,
                                        area(one.contract().getEstate().getCommunity(), measure.tree(), signed),
                                        signed)));
    }

    private static String area(Region community, RegionTree tree, LocalDate day) {
        Region region = community;
        while (region != null && region.getLevel() != Region.Level.AREA) {
            region = tree.managerOf(region.getId(), day).orElse(null);
        }
        return region == null ? null : region.getCode();
    }

    private static FeeCheck.Guide shown(GuidePrice price) {
        var notice = price.getTable().getEdition();
        return new FeeCheck.Guide(
                price.getAmount(),
                price.floor(),
                price.ceiling(),
                notice.getDocumentNumber(),
                notice.getStandard().getCode(),
                notice.getSeq());
    }
}
