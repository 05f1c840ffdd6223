package ziyang.estates.plan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A paragraph of the plan's 工作保障, in its own words; no unit is named there. */
@Embeddable
public class Safeguard implements Serializable {

    private String number;
    private String title;
    private String text;

    protected Safeguard() {}

    Safeguard(String number, String title, String text) {
        this.number = number;
        this.title = title;
        this.text = text;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }
}
