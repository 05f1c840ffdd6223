package ziyang.estates.web.standard;

import java.time.LocalDate;
import ziyang.estates.standard.Publication;

/** How an edition is published, as it is being entered. */
public class PublicationForm {

    private String documentNumber;
    private String issuer;
    private LocalDate publishedOn;
    private LocalDate effectiveFrom;

    Publication publication() {
        return new Publication(documentNumber, issuer, publishedOn, effectiveFrom);
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }
}
