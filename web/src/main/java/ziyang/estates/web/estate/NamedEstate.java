package ziyang.estates.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ziyang.estates.base.Page;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.estate.EstateView;

/**
 * An estate in a form: written by its name or its code, offered from those of the reader's scope, and kept by its code. What names none
 * goes on as it was written, and is refused by whoever takes the form.
 */
@Named
@RequestScoped
public class NamedEstate implements Converter<String> {

    /** One more than a page offers, by which it knows that there are more. */
    private static final int OFFERED = 11;

    private static final Pattern OFFER = Pattern.compile(".*（([^（），]+)，[^（）]*）\\s*");

    @Inject
    private EstateRegister register;

    /** Estates whose code, name, former name, address or initials contain the text. */
    public List<String> suggest(String text) {
        return found(text).stream().map(NamedEstate::offer).toList();
    }

    private static String offer(EstateView.Row estate) {
        return estate.name() + "（" + estate.code() + "，" + estate.community() + "）";
    }

    private List<EstateView.Row> found(String text) {
        var filter = new EstateRegister.Filter(text, null, null, null, null);
        return register.list(filter, Page.Request.first(OFFERED)).items();
    }

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        Matcher offered = OFFER.matcher(written);
        if (offered.matches()) {
            return offered.group(1);
        }
        String text = written.strip();
        List<String> named = found(text).stream()
                .filter(one -> one.name().equals(text))
                .map(EstateView.Row::code)
                .toList();
        return named.size() == 1 ? named.get(0) : text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String code) {
        if (code == null || code.isBlank() || OFFER.matcher(code).matches()) {
            return code;
        }
        return found(code).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(NamedEstate::offer)
                .orElse(code);
    }
}
