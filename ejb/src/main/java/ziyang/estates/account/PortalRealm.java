package ziyang.estates.account;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import ziyang.estates.permission.Identity;

/** Shiro's way to the accounts: the services check the credentials, so that failures are counted in a transaction. */
public class PortalRealm extends AuthorizingRealm {

    public PortalRealm() {
        setName("estates");
        setCredentialsMatcher(new AllowAllCredentialsMatcher());
        setCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return token instanceof UsernamePasswordToken || token instanceof BearerToken;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        SignInService accounts = CDI.current().select(SignInService.class).get();
        Optional<Identity> identity;
        if (token instanceof BearerToken bearer) {
            identity = accounts.byToken(bearer.getToken());
        } else {
            UsernamePasswordToken form = (UsernamePasswordToken) token;
            identity = accounts.byPassword(form.getUsername(), new String(form.getPassword()));
        }
        return identity.map(who -> new SimpleAuthenticationInfo(who, token.getCredentials(), getName()))
                .orElseThrow(IncorrectCredentialsException::new);
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        Identity who = (Identity) principals.getPrimaryPrincipal();
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        who.roles().forEach(role -> {
            info.addRole(role.name());
            role.permissions().forEach(permission -> info.addStringPermission(permission.code()));
        });
        return info;
    }
}
