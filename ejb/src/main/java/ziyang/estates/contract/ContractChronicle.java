package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.estate.Chronicle;
import ziyang.estates.estate.Estate;
import ziyang.estates.permission.Permission;

/** The contracts of an estate on its timeline. */
@ApplicationScoped
class ContractChronicle implements Chronicle {

    private static final String TOPIC = "contract";

    @Inject
    private Contracts contracts;

    @Override
    public Permission permission() {
        return Permission.CONTRACT_READ;
    }

    @Override
    public List<Event> of(Estate estate) {
        List<Event> events = new ArrayList<>();
        for (ServiceContract one : contracts.of(estate)) {
            String page = "contract/contract.xhtml?code=" + one.getCode();
            events.add(Event.of(one.getSignedOn(), TOPIC, "contract.signed", page, one.getKind(), one.servedBy()));
            events.add(Event.of(one.getBegins(), TOPIC, "contract.begins", page, one.getKind(), one.servedBy()));
            if (one.getFiledOn() != null) {
                events.add(Event.of(one.getFiledOn(), TOPIC, "contract.filed", page, one.getFilingNumber()));
            }
            if (one.getLastDay() != null) {
                events.add(Event.of(one.getLastDay(), TOPIC, "contract.ended", page, one.servedBy(), one.getEndKind()));
            } else if (one.getEnds() != null) {
                events.add(Event.of(one.getEnds(), TOPIC, "contract.ends", page, one.servedBy()));
            }
        }
        return events;
    }
}
