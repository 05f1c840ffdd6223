package ziyang.estates.audit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.ReadOnly;

/** One row of the trail; read only, {@link AuditWriter} appends. */
@Entity
@Table(name = "audit_entry")
@ReadOnly
@Cacheable(false)
public class AuditEntry {

    @Id
    private Long id;

    private Instant at;
    private String username;
    private String address;
    private String channel;
    private String entity;
    private Long entityId;
    private Integer entityVersion;
    private String operation;
    private String changes;

    protected AuditEntry() {}

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getUsername() {
        return username;
    }

    public String getAddress() {
        return address;
    }

    public String getChannel() {
        return channel;
    }

    public String getEntity() {
        return entity;
    }

    public Long getEntityId() {
        return entityId;
    }

    public Integer getEntityVersion() {
        return entityVersion;
    }

    public String getOperation() {
        return operation;
    }

    public String getChanges() {
        return changes;
    }
}
