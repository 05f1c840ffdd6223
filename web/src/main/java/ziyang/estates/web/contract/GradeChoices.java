package ziyang.estates.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.contract.ContractRegister;

/** The grades that can be promised. */
@Named
@RequestScoped
public class GradeChoices {

    @Inject
    private ContractRegister register;

    /** @param day of the signature; of today before it is said */
    public List<SelectItem> on(LocalDate day) {
        return register.grades(day).stream()
                .map(one ->
                        new SelectItem(TermsForm.value(one.standard(), one.name()), one.name() + " · " + one.title()))
                .toList();
    }
}
