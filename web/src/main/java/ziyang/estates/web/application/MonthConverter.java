package ziyang.estates.web.application;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import ziyang.estates.web.door.Notices;

/** A month as 2021-11, as fields of the type month send it. */
@FacesConverter(value = "month", managed = true)
public class MonthConverter implements Converter<YearMonth> {

    @Inject
    private Notices notices;

    @Override
    public YearMonth getAsObject(FacesContext faces, UIComponent field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(written.strip());
        } catch (DateTimeException wrong) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, notices.text("month.wrong"), null), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
