package ziyang.estates.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as it came. */
interface Field {

    Field EMPTY = new Text("");

    /** Without blanks around it; empty when there is nothing. */
    String text();

    /** A number, when the cell holds one or its text is one. */
    Optional<BigDecimal> number();

    /** A day, when the cell holds one or its text is one in the form 2021-11-30. */
    Optional<LocalDate> day();

    /** What a formula gives now may be something else tomorrow: it is never a fact. */
    boolean formula();

    /** Of a file of text. */
    record Text(String text) implements Field {

        @Override
        public Optional<BigDecimal> number() {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        @Override
        public boolean formula() {
            return false;
        }
    }

    /** Of a workbook, holding a number or a day. */
    record Number(Cell cell) implements Field {

        @Override
        public String text() {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(cell.asNumber());
        }

        @Override
        public Optional<LocalDate> day() {
            String format = cell.getDataFormatString();
            boolean date = format != null && format.matches("(?i).*[ymd].*");
            return date ? Optional.of(cell.asDate().toLocalDate()) : Optional.empty();
        }

        @Override
        public boolean formula() {
            return false;
        }
    }

    /** Of a workbook, holding a formula or the error it ended in. */
    record Formula(String text) implements Field {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public boolean formula() {
            return true;
        }
    }

    static Field of(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        return switch (cell.getType()) {
            case NUMBER -> new Number(cell);
            case FORMULA -> new Formula("=" + cell.getFormula());
            case ERROR -> new Formula(cell.getRawValue());
            default -> new Text(cell.getText().strip());
        };
    }
}
