package ziyang.estates.web.account;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import ziyang.estates.account.AccountLoader;

/** Tells on the console where the demonstration is found, once its pages can be opened. */
public class Welcome implements ServletContextListener {

    private static final Logger LOG = System.getLogger(Welcome.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent started) {
        String welcome = AccountLoader.demonstrationWelcome();
        if (welcome != null) {
            LOG.log(Logger.Level.INFO, welcome);
        }
    }
}
