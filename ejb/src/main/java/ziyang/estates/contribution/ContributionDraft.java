package ziyang.estates.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.fund.FundKind;

/**
 * What somebody owes, as it is entered.
 *
 * @param kind PREPARATORY or START_UP
 * @param payer name of the developer; for owners who they are together
 * @param due yuan; null for what the policy of the day gives
 * @param reason why it is another sum
 */
public record ContributionDraft(
        @NotNull FundKind kind,
        @NotBlank String estate,
        @NotBlank @Size(max = 120) String payer,
        @NotBlank @Size(max = 500) String basis,
        BigDecimal due,
        @Size(max = 400) String reason,
        @NotNull LocalDate dueOn)
        implements Serializable {}
