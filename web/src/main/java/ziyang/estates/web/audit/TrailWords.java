package ziyang.estates.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Words;

/** What was done and by which way, in words; records, attributes and values come in words from the trail itself. */
@Named
@ApplicationScoped
public class TrailWords {

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    /** What kind of record. */
    public String entity(String name) {
        String text = words.text("entity." + name);
        return text.startsWith("entity.") ? name : text;
    }

    public String operation(String operation) {
        return label("audit.operation." + operation, operation);
    }

    public String channel(String channel) {
        return label("audit.channel." + channel, channel);
    }

    private String label(String key, String otherwise) {
        try {
            return notices.text(key);
        } catch (MissingResourceException gap) {
            return otherwise;
        }
    }
}
