package ziyang.estates.web.application;

import ziyang.estates.application.ApplicationDraft;
import ziyang.estates.application.ApplicationView;

/** To whom money goes, as a form holds it. */
public class PayeeForm {

    private String name;
    private String bank;
    private String cnaps;
    private String account;

    void fill(ApplicationView.Account stored) {
        name = stored.name();
        bank = stored.bank();
        cnaps = stored.cnaps();
    }

    ApplicationDraft.Account draft() {
        return new ApplicationDraft.Account(name, bank, cnaps, account);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getCnaps() {
        return cnaps;
    }

    public void setCnaps(String cnaps) {
        this.cnaps = cnaps;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
