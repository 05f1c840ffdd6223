package ziyang.estates.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which guide price is asked for.
 *
 * @param on null for today
 * @param grade as the standard calls it (三级), or its rank
 * @param region code of the area; null for the table of the whole city
 */
public record PriceQuestion(
        LocalDate on,
        @NotNull PriceKind kind,
        @NotNull BuildingType building,
        @NotBlank String grade,
        String region) implements Serializable {}
