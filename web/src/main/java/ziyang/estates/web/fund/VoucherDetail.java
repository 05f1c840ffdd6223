package ziyang.estates.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ziyang.estates.application.ApplicationRegister;
import ziyang.estates.fund.VoucherRegister;
import ziyang.estates.fund.VoucherView;
import ziyang.estates.web.door.Download;

/** One voucher, by its id or by its number. */
@Named
@RequestScoped
public class VoucherDetail {

    @Inject
    private VoucherRegister register;

    @Inject
    private ApplicationRegister applications;

    private VoucherView voucher;
    private Long application;

    @PostConstruct
    void open() {
        String number = Faces.getRequestParameter("number");
        voucher = number == null
                ? register.get(Download.number(Faces.getRequestParameter("id")))
                : register.named(number);
        List<String> words = Stream.of(voucher.head().paper(), voucher.head().text())
                .filter(Objects::nonNull)
                .toList();
        application = applications.numbered(words).orElse(null);
    }

    public VoucherView getVoucher() {
        return voucher;
    }

    /** Id of the application that it was booked for; null when there is none, or none that the account sees. */
    public Long getApplication() {
        return application;
    }
}
