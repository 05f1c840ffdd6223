package ziyang.estates.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.contract.ContractRegister;

/** The grades that can be promised. */
@Named
@RequestScoped
public class GradeChoices {

    @Inject
    private ContractRegister register;

    public List<SelectItem> getAll() {
        return register.grades().stream()
                .map(one ->
                        new SelectItem(TermsForm.value(one.standard(), one.name()), one.name() + " · " + one.title()))
                .toList();
    }
}
