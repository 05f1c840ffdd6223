package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import ziyang.estates.assessment.EmptyMark;
import ziyang.estates.assessment.ItemDraft;
import ziyang.estates.assessment.ItemEffect;
import ziyang.estates.assessment.ItemMeans;
import ziyang.estates.assessment.ItemRule;
import ziyang.estates.assessment.SchemeDraft;
import ziyang.estates.assessment.SchemeService;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Sent;

/** One edition with its items; a draft is written here: what it says, the marks of its items, and the one item that the address names. */
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

    /** What the service calls the deductions among the criteria. */
    private static final String DEDUCTIONS = "DEDUCTIONS";

    @Inject
    private SchemeService schemes;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private final List<Field> fields = new ArrayList<>();
    private long id;
    private int seen;
    private Integer year;
    private SchemeView scheme;
    private SchemeForm form;
    private ItemForm item;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        scheme.items().forEach(one -> fields.add(new Field(one)));
        if (scheme.editable() || Faces.isPostback()) {
            SchemeDraft words = schemes.words(id);
            form = new SchemeForm(words);
            item = asked(words.items());
        }
    }

    /** The item that the address names, or a new one; null for none. */
    private ItemForm asked(List<ItemDraft> items) {
        if (Boolean.parseBoolean(Faces.getRequestParameter("add"))) {
            return new ItemForm(items.size() + 1);
        }
        String code = Faces.getRequestParameter("item");
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at).code().equals(code))
                .mapToObj(at -> new ItemForm(at + 1, items.get(at)))
                .findFirst()
                .orElse(null);
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

    /** Saves the marks of all items. */
    public String save() {
        return write(
                words -> with(words, words.items().stream().map(this::marked).toList()));
    }

    /** Saves what the draft says besides its items. */
    public String saveWords() {
        return write(form::over);
    }

    public String saveItem() {
        return write(words -> with(words, item.among(words.items())));
    }

    public String removeItem() {
        return write(words -> with(words, item.without(words.items())));
    }

    private String write(UnaryOperator<SchemeDraft> change) {
        return again(notices.attempt(() -> schemes.change(id, seen, change.apply(schemes.words(id))), "scheme.saved"));
    }

    public String issue() {
        return again(notices.attempt(() -> schemes.issue(id, seen), "scheme.issued"));
    }

    private static SchemeDraft with(SchemeDraft words, List<ItemDraft> items) {
        return new SchemeDraft(
                words.code(),
                words.name(),
                words.basis(),
                words.validFrom(),
                words.validTo(),
                words.bonusCap(),
                words.tie(),
                items);
    }

    private ItemDraft marked(ItemDraft draft) {
        BigDecimal mark = fields.stream()
                .filter(field -> field.getItem().code().equals(draft.code()))
                .findFirst()
                .map(Field::getFullMark)
                .orElse(draft.fullMark());
        return new ItemDraft(
                draft.code(),
                draft.name(),
                draft.standard(),
                draft.means(),
                draft.effect(),
                mark,
                draft.judge(),
                draft.source(),
                draft.scale());
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

    // what can be chosen

    public List<SelectItem> getEffects() {
        return choices.of(ItemEffect.values());
    }

    public List<SelectItem> getMeans() {
        return choices.of(ItemMeans.values());
    }

    public List<SelectItem> getRules() {
        return choices.of(ItemRule.values());
    }

    public List<SelectItem> getEmptyMarks() {
        return choices.of(EmptyMark.values());
    }

    public List<SelectItem> getSources() {
        return schemes.offers().stream()
                .map(offer -> new SelectItem(offer.code(), offer.name()))
                .toList();
    }

    /** Basic items and the deductions. */
    public List<SelectItem> getCriteria() {
        List<SelectItem> criteria = new ArrayList<>();
        scheme.items().stream()
                .filter(one -> one.effect() == ItemEffect.MARK)
                .forEach(one -> criteria.add(new SelectItem(one.code(), one.name())));
        criteria.add(new SelectItem(DEDUCTIONS, notices.text("scheme.tie.deductions")));
        return criteria;
    }

    // what is shown

    public SchemeView getScheme() {
        return scheme;
    }

    /** What the basic items add up to, as they are stored. */
    public BigDecimal getSum() {
        return scheme.items().stream()
                .filter(one -> one.effect() == ItemEffect.MARK && one.fullMark() != null)
                .map(SchemeView.Item::fullMark)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<Field> getFields() {
        return fields;
    }

    /** Whether the reader may change it; one that was issued meanwhile is refused by the service, with the reason. */
    public boolean isEditable() {
        return Sent.beingTaken() || scheme.editable();
    }

    /** Null unless the reader may change the edition. */
    public SchemeForm getForm() {
        return form;
    }

    /** The one that is being written; null for none. */
    public ItemForm getItem() {
        return item;
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
