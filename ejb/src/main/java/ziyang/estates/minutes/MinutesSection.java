package ziyang.estates.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.Persistent;
import ziyang.estates.meeting.AgendaItem;
import ziyang.estates.meeting.Decision;

/** What the minutes say about one item of the agenda, besides what was decided. */
@Entity
@Table(name = "minutes_section")
public class MinutesSection extends Persistent {

    private static final int LONGEST = 4000;

    @ManyToOne(optional = false)
    private Minutes document;

    private int seq;
    private String title;
    private String text;

    protected MinutesSection() {}

    MinutesSection(Minutes minutes, int seq, String title) {
        this.document = minutes;
        this.seq = seq;
        this.title = title;
    }

    /** What there is to begin with: the gist of the discussion and what was said for information, each a paragraph. */
    static String words(AgendaItem item) {
        Stream<String> told = item.getDecisions().stream()
                .filter(decision -> decision.getKind() == Decision.Kind.INFORMATION)
                .map(Decision::getText);
        String words = Stream.concat(Stream.of(Objects.toString(item.getGist(), "")), told)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    MinutesSection write(String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
        return this;
    }

    /** That of the item of the agenda. */
    public int getSeq() {
        return seq;
    }

    public String getTitle() {
        return title;
    }

    /** Its paragraphs in lines; null when nothing was written besides what was decided. */
    public String getText() {
        return text;
    }

    @Override
    public String called() {
        return title;
    }
}
