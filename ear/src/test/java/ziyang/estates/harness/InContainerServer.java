package ziyang.estates.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian's server where it runs: on a fresh copy without the portal (the tests bring it along), on free ports, on the
 * database of this run.
 */
public class InContainerServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Setting.class);
    }

    /** Completes arquillian.xml before the server starts. */
    public static class Setting {

        void complete(@Observes ContainerRegistry registry) {
            registry.getContainers().forEach(container -> set(container.getContainerConfiguration()));
        }

        private static void set(ContainerDef server) {
            Database database = Database.chosen();
            String name = "in-container-" + System.getProperty("estates.test.db", "h2");
            int offset = ServerFiles.freeOffset();
            String base = ServerFiles.fresh(name, false).toString();
            List<String> options = new ArrayList<>(List.of(
                    ServerFiles.jvm(true),
                    "-Djava.net.preferIPv4Stack=true",
                    "-Djava.awt.headless=true",
                    "-Djboss.socket.binding.port-offset=" + offset,
                    "-Destates.demo=true"));
            options.addAll(database.options());
            database.environment(name).forEach((key, value) -> options.add("-Denv." + key + "=" + value));
            Map.of(
                            "jbossHome", ServerFiles.home().toString(),
                            "javaVmArguments", String.join(" ", options),
                            "jbossArguments", "-Djboss.server.base.dir=" + base,
                            "managementPort", Integer.toString(9990 + offset))
                    .forEach(server::property);
        }
    }
}
