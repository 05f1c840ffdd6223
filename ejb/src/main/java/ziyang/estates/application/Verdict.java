package ziyang.estates.application;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a step grants.
 *
 * @param amount yuan; null for as much as at the step before, if the formula still gives that
 * @param reason required when it differs from the step before or the formula gives another sum than then
 */
public record Verdict(BigDecimal amount, @Size(max = 1000) String reason) implements Serializable {}
