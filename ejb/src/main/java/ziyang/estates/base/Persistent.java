package ziyang.estates.base;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;

/** Identity and version of every record; a lost update is refused, never merged silently. */
@MappedSuperclass
public abstract class Persistent implements Serializable {

    @Id
    @SequenceGenerator(name = "estates", sequenceName = "estates_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "estates")
    private Long id;

    @Version
    @Column(nullable = false)
    private int version;

    public Long getId() {
        return id;
    }

    /** What people call this record in trails and messages; its number where it has no name. */
    public String called() {
        return "#" + id;
    }

    public int getVersion() {
        return version;
    }
}
