package ziyang.estates.web.layout;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language a visitor reads in: Chinese until another is chosen; kept over sign-in for as long as the session lives. */
@Named
@SessionScoped
public class Language implements Serializable {

    private Locale locale = Locale.SIMPLIFIED_CHINESE;

    /** Takes {@code en} or any Chinese tag; anything else is Chinese too. */
    void speak(String tag) {
        locale = "en".equals(tag) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public Locale getLocale() {
        return locale;
    }

    /** For the {@code lang} attribute. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    /** The language that the switch offers. */
    public String getOther() {
        return locale.equals(Locale.ENGLISH) ? "zh-CN" : "en";
    }
}
