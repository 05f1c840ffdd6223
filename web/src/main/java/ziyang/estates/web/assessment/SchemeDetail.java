package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.assessment.ItemDraft;
import ziyang.estates.assessment.SchemeDraft;
import ziyang.estates.assessment.SchemeService;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;

/** One edition with its items; the marks of a draft can be changed here, its items by the interface. */
@Named
@RequestScoped
public class SchemeDetail {

    /** The marks of one item in the form. */
    public static class Field {

        private final SchemeView.Item item;
        private BigDecimal fullMark;

        Field(SchemeView.Item item) {
            this.item = item;
            this.fullMark = item.fullMark();
        }

        public SchemeView.Item getItem() {
            return item;
        }

        public BigDecimal getFullMark() {
            return fullMark;
        }

        public void setFullMark(BigDecimal fullMark) {
            this.fullMark = fullMark;
        }
    }

    @Inject
    private SchemeService schemes;

    @Inject
    private Notices notices;

    private final List<Field> fields = new ArrayList<>();
    private long id;
    private int seen;
    private Integer year;
    private SchemeView scheme;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        scheme.items().forEach(item -> fields.add(new Field(item)));
    }

    private void read() {
        scheme = schemes.get(id);
        seen = scheme.head().version();
    }

    /** Drafts the next edition and goes on to it. */
    public String renew() {
        Long next = notices.attempt(() -> schemes.renew(id, year), "scheme.renewed");
        return next == null ? null : page(next);
    }

    public String save() {
        return again(notices.attempt(() -> schemes.change(id, seen, changed(schemes.words(id))), "scheme.saved"));
    }

    public String issue() {
        return again(notices.attempt(() -> schemes.issue(id, seen), "scheme.issued"));
    }

    private SchemeDraft changed(SchemeDraft words) {
        return new SchemeDraft(
                words.code(),
                words.name(),
                words.basis(),
                words.validFrom(),
                words.validTo(),
                words.bonusCap(),
                words.tie(),
                words.items().stream().map(this::changed).toList());
    }

    private ItemDraft changed(ItemDraft item) {
        BigDecimal mark = fields.stream()
                .filter(field -> field.getItem().code().equals(item.code()))
                .findFirst()
                .map(Field::getFullMark)
                .orElse(item.fullMark());
        return new ItemDraft(
                item.code(),
                item.name(),
                item.standard(),
                item.means(),
                item.effect(),
                mark,
                item.judge(),
                item.source(),
                item.scale());
    }

    private String again(boolean done) {
        if (done) {
            return page(id);
        }
        read();
        return null;
    }

    private static String page(long id) {
        return "/assessment/scheme?faces-redirect=true&id=" + id;
    }

    public SchemeView getScheme() {
        return scheme;
    }

    public List<Field> getFields() {
        return fields;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
