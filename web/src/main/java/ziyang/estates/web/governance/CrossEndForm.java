package ziyang.estates.web.governance;

import java.time.LocalDate;

/** The end of a cross-appointment in a form. */
public class CrossEndForm {

    private Long appointment;
    private LocalDate day;
    private String reason;

    public Long getAppointment() {
        return appointment;
    }

    public void setAppointment(Long appointment) {
        this.appointment = appointment;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
