package ziyang.estates.web.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ziyang.estates.assessment.EmptyMark;
import ziyang.estates.assessment.ItemDraft;
import ziyang.estates.assessment.ItemEffect;
import ziyang.estates.assessment.ItemMeans;
import ziyang.estates.assessment.ItemRule;
import ziyang.estates.web.layout.Sent;

/**
 * An item of a draft as it is being written. Fields that what was chosen leaves no room for are neither shown nor kept: a judge of an
 * automatic item, the source of a judged one, the marks of a veto.
 */
public class ItemForm {

    private final String known;
    private String code;
    private int place;
    private String name;
    private String standard;
    private String means = ItemMeans.MANUAL.name();
    private String effect = ItemEffect.MARK.name();
    private BigDecimal fullMark;
    private String judge;
    private String source;
    private String rule = ItemRule.LINEAR.name();
    private BigDecimal floorPercent;
    private BigDecimal goalPercent;
    private BigDecimal perCase;
    private String emptyMark = EmptyMark.NOTHING.name();

    /** A new one, at the end. */
    ItemForm(int place) {
        known = null;
        this.place = place;
    }

    ItemForm(int place, ItemDraft draft) {
        known = draft.code();
        code = draft.code();
        this.place = place;
        name = draft.name();
        standard = draft.standard();
        means = draft.means().name();
        effect = draft.effect().name();
        fullMark = draft.fullMark();
        judge = draft.judge();
        source = draft.source();
        if (draft.scale() != null) {
            fill(draft.scale());
        }
    }

    private void fill(ItemDraft.Scale scale) {
        rule = scale.rule() == null ? null : scale.rule().name();
        floorPercent = scale.floorPercent();
        goalPercent = scale.goalPercent();
        perCase = scale.perCase();
        emptyMark = scale.emptyMark() == null ? null : scale.emptyMark().name();
    }

    /** Among the other items, at its place. */
    List<ItemDraft> among(List<ItemDraft> items) {
        List<ItemDraft> all = new ArrayList<>(without(items));
        all.add(Math.max(0, Math.min(all.size(), place - 1)), draft());
        return all;
    }

    List<ItemDraft> without(List<ItemDraft> items) {
        return items.stream().filter(item -> !item.code().equals(known)).toList();
    }

    private ItemDraft draft() {
        boolean judged = is(means, ItemMeans.MANUAL);
        boolean veto = is(effect, ItemEffect.VETO);
        return new ItemDraft(
                known == null ? code : known,
                name,
                standard,
                chosen(ItemMeans.class, means),
                chosen(ItemEffect.class, effect),
                veto ? null : fullMark,
                judged ? blankless(judge) : null,
                judged ? null : blankless(source),
                judged || veto ? null : scale());
    }

    private ItemDraft.Scale scale() {
        ItemRule by = chosen(ItemRule.class, rule);
        if (by == null) {
            return null;
        }
        return by == ItemRule.LINEAR
                ? new ItemDraft.Scale(by, floorPercent, goalPercent, null, chosen(EmptyMark.class, emptyMark))
                : new ItemDraft.Scale(by, null, null, perCase, null);
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name) {
        return blankless(name) == null ? null : Enum.valueOf(type, name);
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static boolean is(String chosen, Enum<?> constant) {
        return Objects.equals(chosen, constant.name());
    }

    // what is shown

    public boolean isFresh() {
        return known == null;
    }

    public boolean isMarked() {
        return Sent.beingTaken() || !is(effect, ItemEffect.VETO);
    }

    public boolean isJudged() {
        return Sent.beingTaken() || is(means, ItemMeans.MANUAL);
    }

    public boolean isAutomatic() {
        return Sent.beingTaken() || is(means, ItemMeans.AUTOMATIC);
    }

    public boolean isScaled() {
        return Sent.beingTaken() || is(means, ItemMeans.AUTOMATIC) && !is(effect, ItemEffect.VETO);
    }

    public boolean isByRate() {
        return Sent.beingTaken() || isScaled() && is(rule, ItemRule.LINEAR);
    }

    public boolean isByCase() {
        return Sent.beingTaken() || isScaled() && is(rule, ItemRule.PER_CASE);
    }

    // what is written

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Among the items, from 1. */
    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public BigDecimal getFullMark() {
        return fullMark;
    }

    public void setFullMark(BigDecimal fullMark) {
        this.fullMark = fullMark;
    }

    public String getJudge() {
        return judge;
    }

    public void setJudge(String judge) {
        this.judge = judge;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getRule() {
        return rule;
    }

    /** Nothing while it is not shown; what was chosen before stays. */
    public void setRule(String rule) {
        if (blankless(rule) != null) {
            this.rule = rule;
        }
    }

    public BigDecimal getFloorPercent() {
        return floorPercent;
    }

    public void setFloorPercent(BigDecimal floorPercent) {
        this.floorPercent = floorPercent;
    }

    public BigDecimal getGoalPercent() {
        return goalPercent;
    }

    public void setGoalPercent(BigDecimal goalPercent) {
        this.goalPercent = goalPercent;
    }

    public BigDecimal getPerCase() {
        return perCase;
    }

    public void setPerCase(BigDecimal perCase) {
        this.perCase = perCase;
    }

    public String getEmptyMark() {
        return emptyMark;
    }

    public void setEmptyMark(String emptyMark) {
        this.emptyMark = emptyMark;
    }
}
