package ziyang.estates.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.BusinessError.Allowed;
import ziyang.estates.base.Texts;

/** One row of a file by the headers of its columns; whatever cannot be read is told to the {@link Problems} and is null. */
public final class Cells {

    private final int row;
    private final Map<String, Integer> places;
    private final List<Field> fields;
    private final Problems problems;
    private final Texts texts;

    Cells(int row, Map<String, Integer> places, List<Field> fields, Problems problems, Texts texts) {
        this.row = row;
        this.places = places;
        this.fields = fields;
        this.problems = problems;
        this.texts = texts;
    }

    public int row() {
        return row;
    }

    /** Whether something in this row is wrong already. */
    public boolean wrong() {
        return problems.at(row);
    }

    /** A text, null when empty. */
    public String text(String header) {
        Field field = field(header);
        return field.text().isEmpty() ? null : field.text();
    }

    /** A text of a limited length. */
    public String text(String header, int longest) {
        String text = text(header);
        if (text != null && text.length() > longest) {
            wrong(header, "import.long", longest, text.length());
        }
        return text;
    }

    /** A whole number within a range. */
    public Integer integer(String header, int least, int most) {
        BigDecimal number = number(header);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            wrong(header, "import.integer", least, most, field(header).text());
            return null;
        }
        return number.intValueExact();
    }

    /** A number of at most two places, not negative. */
    public BigDecimal amount(String header, BigDecimal most) {
        BigDecimal number = number(header);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 2 || number.compareTo(most) > 0) {
            wrong(header, "import.amount", most, field(header).text());
            return null;
        }
        return number.setScale(2);
    }

    public LocalDate day(String header) {
        Field field = field(header);
        if (field.text().isEmpty()) {
            return null;
        }
        return field.day().orElseGet(() -> {
            wrong(header, "import.day", field.text());
            return null;
        });
    }

    /** 是 or 否. */
    public Boolean yes(String header) {
        String text = text(header);
        if (text == null) {
            return null;
        }
        if (!text.equals("是") && !text.equals("否")) {
            wrong(header, "import.yes", text);
            return null;
        }
        return text.equals("是");
    }

    /** One of the constants by its official word or by its code. */
    public <E extends Enum<E>> E choice(String header, Class<E> type) {
        String text = text(header);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> texts.of(one).equals(text) || one.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(header, "import.choice", text, Allowed.of(type.getEnumConstants()));
                    return null;
                });
    }

    /** Whatever the function makes of the text; its refusal belongs to this cell. */
    public <R> R read(String header, Function<String, R> reading) {
        String text = text(header);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (BusinessError refused) {
            problems.add(row, header, refused);
            return null;
        }
    }

    /** Says that a cell is wrong. */
    public void wrong(String header, String code, Object... arguments) {
        problems.add(row, header, code, arguments);
    }

    /** Says that a cell is wrong, in the words of the record that refuses it. */
    public void wrong(String header, BusinessError refused) {
        problems.add(row, header, refused);
    }

    private BigDecimal number(String header) {
        Field field = field(header);
        if (field.text().isEmpty()) {
            return null;
        }
        return field.number().orElseGet(() -> {
            wrong(header, field.text().contains("万") ? "import.ten-thousand" : "import.number", field.text());
            return null;
        });
    }

    private Field field(String header) {
        Integer place = places.get(header);
        return place == null || place >= fields.size() ? Field.EMPTY : fields.get(place);
    }

    /** Looks for what is wrong with any column: nothing where something must be, a formula. */
    void check(List<Column> columns) {
        for (Column column : columns) {
            Field field = field(column.header());
            if (field.formula()) {
                wrong(column.header(), "import.formula", field.text());
            } else if (column.required() && field.text().isEmpty()) {
                wrong(column.header(), "import.required");
            }
        }
    }

    boolean blank() {
        return fields.stream().allMatch(field -> field.text().isEmpty());
    }

    /** The row as it came, for the annotated sheet. */
    List<String> words() {
        return fields.stream().map(Field::text).toList();
    }
}
