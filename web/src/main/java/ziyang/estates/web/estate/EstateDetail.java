package ziyang.estates.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import ziyang.estates.base.BusinessError;
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

    private String code;
    private String on;
    private EstateView estate;
    private EstateDraft facts;

    /** Reads the estate that the address names, and its facts on the day that it names. */
    public void read() {
        estate = register.get(code);
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

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
