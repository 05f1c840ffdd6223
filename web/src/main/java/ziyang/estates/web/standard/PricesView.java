package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.standard.PriceDuty;
import ziyang.estates.standard.PriceService;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.PublicPrices;
import ziyang.estates.standard.StandardKind;
import ziyang.estates.standard.StandardRegister;
import ziyang.estates.standard.StandardView;
import ziyang.estates.web.layout.Asked;

/** Guide prices as they hold on a day, the notices that set them, and the duty to publish them regularly. */
@Named
@RequestScoped
public class PricesView {

    @Inject
    private PriceService prices;

    @Inject
    private PublicPrices published;

    @Inject
    private StandardRegister register;

    @Inject
    private Asked asked;

    private LocalDate day;
    private List<PriceTableView> tables;

    @PostConstruct
    void open() {
        day = asked.day("on", Faces.getRequestParameter("on"));
        tables = published.list(day);
    }

    public LocalDate getDay() {
        return day;
    }

    public List<PriceTableView> getTables() {
        return tables;
    }

    public List<PriceDuty> getDuties() {
        return prices.duties();
    }

    public List<StandardView.Head> getNotices() {
        return register.list(new StandardRegister.Filter(null, StandardKind.PRICE_NOTICE), day);
    }
}
