package ziyang.estates.reports.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 公文.
 *
 * @param titleLines the title, broken where its words allow it (GB/T 9704 7.3.1), never by a machine; none for minutes, whose mark
 *     says it all
 * @param addressees 主送机关 without the colon; empty for a document that is sent to nobody in particular
 * @param signature 署名; minutes have none below the text and name the issuing body over the red rule instead
 * @param summary the same figures for a sheet: rows of label and value
 * @param demonstration every page says that the figures are not real
 */
public record OfficialDocument(
        RedHead head,
        List<String> titleLines,
        String addressees,
        List<Block> body,
        String signature,
        LocalDate date,
        Imprint imprint,
        List<Summary> summary,
        List<Ledger> annexes,
        boolean demonstration) {

    /** One line of a sheet of figures; the value is what the cell of a {@link Ledger} may be. */
    public record Summary(String label, Object value) {}

    public OfficialDocument {
        Objects.requireNonNull(head, "head");
        titleLines = List.copyOf(titleLines);
        body = List.copyOf(body);
        summary = List.copyOf(summary);
        annexes = List.copyOf(annexes);
        Objects.requireNonNull(date, "date");
    }

    /** Minutes bear issuer and date in their head and end with their text (GB/T 9704 10.3). */
    public boolean signed() {
        return head.kind() != RedHead.Kind.MINUTES;
    }

    public String title() {
        return titleLines.isEmpty() ? head.mark() : String.join("", titleLines);
    }
}
