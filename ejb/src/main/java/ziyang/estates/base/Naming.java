package ziyang.estates.base;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Attribute {@code lastSignIn} is column {@code last_sign_in}, for every entity, without an annotation on each. References in camel
 * case name their {@code @JoinColumn} themselves.
 */
public class Naming implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(DatabaseMapping::isDirectToFieldMapping)
                .forEach(Naming::rename);
    }

    private static void rename(DatabaseMapping mapping) {
        String attribute = mapping.getAttributeName();
        if (mapping.getField().getName().equalsIgnoreCase(attribute)) {
            mapping.getField().setName(snake(attribute));
        }
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
