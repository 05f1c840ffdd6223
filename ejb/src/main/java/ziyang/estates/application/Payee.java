package ziyang.estates.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.SealedText;

/** Whom the money goes to: name, bank, the bank's number in the payment system (CNAPS, 12 digits) and the account. */
@Embeddable
public class Payee implements Serializable {

    @Column(name = "payee_name")
    private String name;

    @Column(name = "payee_bank")
    private String bank;

    @Column(name = "payee_cnaps")
    private String cnaps;

    @Column(name = "payee_account")
    @Convert(converter = SealedText.class)
    private String account;

    @Column(name = "payee_masked")
    private String masked;

    protected Payee() {}

    /**
     * @throws BusinessError {@code payee.account} when it is not 8 to 30 digits or hyphens, {@code payee.account.check} for a card
     *     number whose last digit does not fit, {@code payee.cnaps} likewise for the bank's number
     */
    Payee(String name, String bank, String cnaps, String account) {
        this.name = name.strip();
        this.bank = bank.strip();
        this.cnaps = BankNumbers.cnaps(cnaps);
        this.account = BankNumbers.account(account);
        this.masked = BankNumbers.masked(this.account);
    }

    /** As it is written; without an account the one that is known already. */
    static Payee of(ApplicationDraft.Account written, Payee known) {
        boolean same =
                known != null && (written.account() == null || written.account().isBlank());
        return new Payee(written.name(), written.bank(), written.cnaps(), same ? known.account : written.account());
    }

    public String getName() {
        return name;
    }

    public String getBank() {
        return bank;
    }

    public String getCnaps() {
        return cnaps;
    }

    /** In the open: for the payment file only. */
    String getAccount() {
        return account;
    }

    /** The last four digits. */
    public String getMasked() {
        return masked;
    }

    /** What trails show. */
    @Override
    public String toString() {
        return name + " " + bank + " " + masked;
    }
}
