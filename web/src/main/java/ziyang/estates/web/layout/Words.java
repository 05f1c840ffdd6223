package ziyang.estates.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.primefaces.util.EscapeUtils;
import ziyang.estates.base.Names;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;

/** Values in the reader's words; nothing for null, so that a cell stays empty. */
@Named
@ApplicationScoped
public class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** Chinese words with what stands between them. */
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}(?:[\\p{IsHan}、，。：（）《》“”·0-9]*[\\p{IsHan}。）》”])?");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** The official word for a constant. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : texts().of(constant);
    }

    /** The official words for several constants, in their own order. */
    public String all(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(this::of).collect(Collectors.joining(separator()));
    }

    /** A text of the domain by its key. */
    public String text(String key) {
        return texts().get(key);
    }

    /** A sentence of the domain by its key, with what stands in it. */
    public String sentence(String key, Collection<?> words) {
        return texts().format(key, words.toArray());
    }

    /**
     * The same as markup: names as the reader reads them, and what stays Chinese on an English page marked as such, so that it is
     * pronounced rightly.
     */
    public String marked(String key, Collection<String> words) {
        List<String> read = words.stream().map(this::named).toList();
        String sentence = sentence(key, read);
        return locale().equals(Locale.ENGLISH) ? spoken(sentence) : EscapeUtils.forHtml(sentence);
    }

    static String spoken(String sentence) {
        return HAN.matcher(EscapeUtils.forHtml(sentence)).replaceAll("<span lang=\"zh-CN\">$0</span>");
    }

    private String named(String words) {
        return names(List.of(words.split("、")));
    }

    /** An official name as the reader reads it. */
    public String name(String name) {
        return Names.in(locale(), name);
    }

    /** Official names one after the other. */
    public String names(Collection<String> names) {
        return names.stream().map(this::name).collect(Collectors.joining(separator()));
    }

    /** What is to be done, for a task's kind. */
    public String task(String kind) {
        return texts().get("Task." + kind);
    }

    /** What has happened, for a notification's kind. */
    public String message(String kind) {
        return texts().label("Message." + kind, kind);
    }

    /** What the portal does by itself, for a daily task's code. */
    public String dailyTask(String code) {
        return texts().label("DailyTask." + code, code);
    }

    /** An amount of yuan as 28,800.00; nothing for none. */
    public String yuan(BigDecimal amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "%,.2f", amount);
    }

    public String date(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The day of the week, such as 星期一. */
    public String weekday(LocalDate day) {
        return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    /** The minute in the city's time. */
    public String time(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(Time.ZONE));
    }

    /** The minute of a time that is the city's already. */
    public String minute(LocalDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }

    /** The size of a file. */
    public String size(long bytes) {
        return bytes < 1024 * 1024 ? (bytes + 1023) / 1024 + " KB" : bytes / 1024 / 1024 + " MB";
    }

    /** To the second, for trails. */
    public String second(Instant instant) {
        return instant == null ? "" : SECOND.format(instant.atZone(Time.ZONE));
    }

    /** Texts one after the other, as the language separates them. */
    public String list(Collection<String> texts) {
        return String.join(separator(), texts);
    }

    /** A constant as part of a style class: {@code light-} and YELLOW is {@code light-yellow}. */
    public String style(String prefix, Enum<?> constant) {
        return constant == null ? "" : prefix + constant.name().toLowerCase(Locale.ROOT);
    }

    private static String separator() {
        return locale().equals(Locale.ENGLISH) ? ", " : "、";
    }

    private static Texts texts() {
        return Texts.in(locale());
    }

    private static Locale locale() {
        return Faces.getLocale();
    }
}
