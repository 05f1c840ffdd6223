package ziyang.estates.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ziyang.estates.base.BusinessError;

/** How often something is done at least: 每周2次. */
@Embeddable
public class Frequency implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 999;
    private static final Pattern WORDS = Pattern.compile("每(\\p{IsHan}{1,2}?)(?:(\\d{1,3})次)?");

    /** In what time. */
    public enum Per {
        DAY("日"),
        WEEK("周"),
        MONTH("月"),
        QUARTER("季度"),
        HALF_YEAR("半年"),
        YEAR("年");

        private final String word;

        Per(String word) {
            this.word = word;
        }
    }

    @NotNull
    @Min(1)
    @Max(MOST)
    private Integer times;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "per")
    private Per per;

    protected Frequency() {}

    public Frequency(Integer times, Per per) {
        this.times = times;
        this.per = per;
    }

    /**
     * As it is written on paper.
     *
     * @param words 每日2次, 每月 for once; blank for none
     * @return null for none
     * @throws BusinessError {@code grade.frequency}
     */
    static Frequency of(String words) {
        if (words.isBlank()) {
            return null;
        }
        Matcher matcher = WORDS.matcher(words.strip());
        if (!matcher.matches()) {
            throw BusinessError.invalid("grade.frequency", words.strip());
        }
        String unit = "天".equals(matcher.group(1)) ? "日" : matcher.group(1);
        Per per = Arrays.stream(Per.values())
                .filter(one -> one.word.equals(unit))
                .findFirst()
                .orElseThrow(() -> BusinessError.invalid("grade.frequency", words.strip()));
        int times = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        if (times == 0) {
            throw BusinessError.invalid("grade.frequency", words.strip());
        }
        return new Frequency(times, per);
    }

    public Integer getTimes() {
        return times;
    }

    public Per getPer() {
        return per;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequency that && Objects.equals(times, that.times) && per == that.per;
    }

    @Override
    public int hashCode() {
        return Objects.hash(times, per);
    }

    /** The official wording. */
    @Override
    public String toString() {
        return "每" + per.word + times + "次";
    }
}
