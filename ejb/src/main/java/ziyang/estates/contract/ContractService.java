package ziyang.estates.contract;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.attachment.AttachmentService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.EstateService;
import ziyang.estates.firm.FirmService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.standard.ServiceGrade;
import ziyang.estates.standard.StandardReference;

/** Enters contracts, files them, and records what happens under them; only for estates of the account's own regions. */
@Stateless
public class ContractService {

    @Inject
    private Contracts contracts;

    @Inject
    private EstateService estates;

    @Inject
    private FirmService firms;

    @Inject
    private StandardReference standards;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Enters a contract as it was signed.
     *
     * @return its number
     * @throws BusinessError what {@link ServiceContract#correct} refuses, {@code contract.overlap}, {@code grade.held.none}, {@code
     *     grade.held.several}
     */
    @Needs(Permission.CONTRACT_MANAGE)
    public String enter(@NotNull @Valid ContractDraft draft) {
        ServiceContract contract = new ServiceContract(parties(draft), draft);
        contracts.add(contract);
        return contract.getCode();
    }

    /** Writes it down better until it is filed. */
    @Needs(Permission.CONTRACT_MANAGE)
    public void change(@NotNull String code, Integer seen, @NotNull @Valid ContractDraft draft) {
        ServiceContract contract = contracts.own(code, seen);
        if (!contract.getEstate().getCode().equals(draft.estate().strip())) {
            throw BusinessError.field("estate", "contract.estate.fixed");
        }
        contract.correct(parties(draft), draft);
        contracts.settle(contract);
    }

    /** 补充协议. */
    @Needs(Permission.CONTRACT_MANAGE)
    public void supplement(@NotNull String code, Integer seen, @NotNull @Valid SupplementDraft draft) {
        ServiceContract contract = contracts.own(code, seen);
        contracts.mustBeSigned(draft.signedOn());
        contract.supplement(draft, grade(draft.standard(), draft.grade(), draft.signedOn()));
        contracts.settle(contract);
    }

    /**
     * Keeps the scan of what was agreed; another one takes its place until the contract is filed.
     *
     * @param seq of the terms: 1 for the contract itself
     */
    @Needs(Permission.CONTRACT_MANAGE)
    public void scan(@NotNull String code, Integer seen, int seq, @NotNull AttachmentService.Upload file) {
        ServiceContract contract = contracts.own(code, seen);
        ContractTerms terms = contract.getTerms().stream()
                .filter(one -> one.getSeq() == seq)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ContractTerms", seq));
        if (contract.getFiledOn() != null && terms.getScan() != null) {
            throw BusinessError.illegalStep("contract.filed", contract.getFilingNumber());
        }
        terms.prove(attachments.store(file));
        contracts.touch(contract);
    }

    /** 备案; from then on everybody reads what of it is public. */
    @Needs(Permission.CONTRACT_FILE)
    public void file(
            @NotNull String code, Integer seen, @NotNull LocalDate filedOn, @NotBlank @Size(max = 40) String number) {
        ServiceContract contract = contracts.own(code, seen);
        contracts.mustBeFree(number.strip());
        contract.file(filedOn, number, today());
        contracts.touch(contract);
    }

    /** 撤回备案, so that something can be written down better. */
    @Needs(Permission.CONTRACT_FILE)
    public void withdraw(@NotNull String code, Integer seen) {
        ServiceContract contract = contracts.own(code, seen);
        contract.withdrawFiling();
        contracts.touch(contract);
    }

    /** Records a notice in writing. */
    @Needs(Permission.CONTRACT_MANAGE)
    public void give(@NotNull String code, Integer seen, @NotNull @Valid NoticeDraft draft) {
        ServiceContract contract = contracts.own(code, seen);
        contract.give(draft, today()).by(access.who(), clock.instant());
        contracts.touch(contract);
    }

    @Needs(Permission.CONTRACT_MANAGE)
    public void end(@NotNull String code, Integer seen, @NotNull @Valid EndDraft draft) {
        ServiceContract contract = contracts.own(code, seen);
        contract.end(draft);
        contracts.settle(contract);
    }

    /**
     * Takes back an end that was recorded wrongly.
     *
     * @throws BusinessError {@code contract.going}, {@code contract.end.kind}, {@code contract.overlap} when another one has followed
     */
    @Needs(Permission.CONTRACT_MANAGE)
    public void resume(@NotNull String code, Integer seen) {
        ServiceContract contract = contracts.own(code, seen);
        contract.resume();
        contracts.settle(contract);
    }

    /** Records what was disclosed to the owners. */
    @Needs(Permission.CONTRACT_MANAGE)
    public void disclose(@NotNull String code, Integer seen, @NotNull @Valid DisclosureDraft draft) {
        ServiceContract contract = contracts.own(code, seen);
        contract.disclose(draft, today()).by(access.who(), clock.instant());
        contracts.touch(contract);
    }

    private ServiceContract.Parties parties(ContractDraft draft) {
        contracts.mustBeSigned(draft.signedOn());
        boolean byFirm = draft.firm() != null && !draft.firm().isBlank();
        return new ServiceContract.Parties(
                estates.own(draft.estate().strip(), false),
                byFirm ? firms.get(draft.firm().strip()) : null,
                grade(draft.standard(), draft.grade(), draft.signedOn()));
    }

    private ServiceGrade grade(String standard, String name, LocalDate signedOn) {
        return name == null || name.isBlank() ? null : standards.grade(standard, name, signedOn);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
