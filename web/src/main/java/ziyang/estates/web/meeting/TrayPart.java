package ziyang.estates.web.meeting;

import jakarta.faces.model.SelectItem;
import java.util.List;

/** What waits from one source, and what of it was chosen for the agenda. */
public class TrayPart {

    private final String from;
    private final List<SelectItem> items;
    private List<String> chosen = List.of();

    TrayPart(String from, List<SelectItem> items) {
        this.from = from;
        this.items = items;
    }

    /** The register that tells of it, or the unit that raised it. */
    public String getFrom() {
        return from;
    }

    public List<SelectItem> getItems() {
        return items;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
