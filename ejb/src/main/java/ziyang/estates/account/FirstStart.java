package ziyang.estates.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.Identity;

/** Runs the loaders of all features after the schema is up to date. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    @Inject
    @Any
    private Instance<Loader> loaders;

    @PostConstruct
    void load() {
        Identity.asSystem(() ->
                loaders.stream().sorted(Comparator.comparingInt(Loader::order)).forEach(Loader::load));
    }
}
