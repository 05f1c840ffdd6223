package ziyang.estates.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import ziyang.estates.audit.AuditService;
import ziyang.estates.audit.AuditService.Filter;
import ziyang.estates.audit.AuditService.Told;
import ziyang.estates.web.layout.Rows;

/** The audit trail, one page at a time; the filter stands in the address. */
@Named
@RequestScoped
public class AuditView {

    @Inject
    private AuditService audit;

    private String username;
    private String entity;
    private Long entityId;
    private LocalDate from;
    private LocalDate to;

    private List<String> entities;
    private Rows<Told> rows;

    @PostConstruct
    void read() {
        entities = audit.entityNames();
        Locale locale = Faces.getLocale();
        rows = new Rows<>(page -> audit.tell(filter(), page, locale));
    }

    private Filter filter() {
        String name = username == null ? null : username.strip().toLowerCase(Locale.ROOT);
        return new Filter(name, entity, entityId, from, to);
    }

    public Rows<Told> getRows() {
        return rows;
    }

    public List<String> getEntities() {
        return entities;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public Long getEntityId() {
        return entityId;
    }

    public void setEntityId(Long entityId) {
        this.entityId = entityId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
