package ziyang.estates.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import ziyang.estates.base.BusinessError;

/** The registers that can be filled from a sheet. */
@ApplicationScoped
class Imports {

    @Inject
    @Any
    private Instance<Importer<?>> importers;

    List<Importer<?>> all() {
        return importers.stream()
                .sorted((one, other) -> one.register().compareTo(other.register()))
                .<Importer<?>>map(importer -> importer)
                .toList();
    }

    /** @throws BusinessError {@code missing} */
    Importer<?> get(String register) {
        return all().stream()
                .filter(importer -> importer.register().equals(register))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Register", register));
    }
}
