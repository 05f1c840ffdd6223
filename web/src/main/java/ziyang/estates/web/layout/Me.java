package ziyang.estates.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.util.Faces;
import ziyang.estates.base.Settings;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;

/** Who is looking at the page; pages ask it only what to show, services decide. */
@Named
@ApplicationScoped
public class Me {

    public boolean isSignedIn() {
        return Identity.current().isPresent();
    }

    public String getName() {
        return Identity.current().map(Identity::displayName).orElse("");
    }

    public String getUsername() {
        return Identity.current().map(Identity::username).orElse("");
    }

    public Set<Role> getRoles() {
        return Identity.current().map(Identity::roles).orElse(Set.of());
    }

    public String getUnit() {
        return Identity.current().map(Identity::unitName).orElse("");
    }

    /** @param permission the name of a {@link Permission}, such as {@code PLAN_REPORT} */
    public boolean may(String permission) {
        Permission asked = Permission.valueOf(permission);
        return Identity.current().map(who -> who.may(asked)).orElse(false);
    }

    public boolean isDemonstration() {
        return Settings.demonstration();
    }

    /** The present page in the language that the switch offers. */
    public String inLanguage(String tag) {
        return LanguageSwitch.address(Faces.getRequest(), tag);
    }
}
