package ziyang.estates.harness;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, in the portal as it is shipped, deployed once for all of them; the build runs all of them twice, on H2
 * and on PostgreSQL. Services are injected, {@link As} says who is at work.
 *
 * <p>The database lives on from class to class: a test makes what it needs and asserts about that, not about totals.
 */
@Tag("in-container")
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    @Deployment
    public static EnterpriseArchive portal() {
        return Packing.portal();
    }
}
