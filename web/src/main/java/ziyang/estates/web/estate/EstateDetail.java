package ziyang.estates.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Chronicle;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.estate.EstateView;
import ziyang.estates.region.RegionService;
import ziyang.estates.web.door.Notices;

/** One estate: its facts today or on another day, and what was so before. */
@Named
@RequestScoped
public class EstateDetail {

    @Inject
    private EstateRegister register;

    @Inject
    private RegionService regions;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private String code;
    private String on;
    private EstateView estate;
    private EstateDraft facts;
    private String topic;
    private List<Chronicle.Event> timeline;

    /** Reads the estate that the address names, and its facts on the day that it names. */
    public void read() {
        estate = register.get(code);
        timeline = register.timeline(code);
        LocalDate day = day();
        facts = estate.facts();
        if (day != null) {
            try {
                facts = register.asOf(code, day);
            } catch (BusinessError unknown) {
                notices.refuse(unknown);
                on = null;
            }
        }
    }

    private LocalDate day() {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on);
        } catch (DateTimeParseException none) {
            notices.warn("error.parameter", new BusinessError.Label("field.on"), on);
            on = null;
            return null;
        }
    }

    /** What the timeline tells of, in the order of its events. */
    public Set<String> getTopics() {
        return timeline.stream().map(Chronicle.Event::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The events of the topic asked for, or all. */
    public List<Chronicle.Event> getEvents() {
        return timeline.stream()
                .filter(event ->
                        topic == null || topic.isBlank() || event.topic().equals(topic))
                .toList();
    }

    /** Whether an event is still to come. */
    public boolean due(Chronicle.Event event) {
        return event.day().isAfter(LocalDate.now(clock));
    }

    /** The name of the community that the facts on the day name. */
    public String getCommunity() {
        return regions.list(null).stream()
                .filter(node -> node.code().equals(facts.community()))
                .findFirst()
                .map(node -> node.name())
                .orElse(facts.community());
    }

    public EstateView getEstate() {
        return estate;
    }

    public EstateDraft getFacts() {
        return facts;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
