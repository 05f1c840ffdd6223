package ziyang.estates.web.firm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.firm.FirmView;

/** One firm. */
@Named
@RequestScoped
public class FirmDetail {

    @Inject
    private FirmRegister register;

    private String code;
    private FirmView firm;

    /** Reads the firm that the address names. */
    public void read() {
        firm = register.get(code);
    }

    public FirmView getFirm() {
        return firm;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
