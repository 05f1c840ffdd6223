package ziyang.estates.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/** A unit that leads, answers or takes part. */
@Entity
public class Unit extends Persistent {

    /** What it is in the city's order. */
    public enum Kind {
        GOVERNMENT,
        OFFICE,
        PARTY,
        DEPARTMENT,
        AREA,
        STREET,
        COMMUNITY,
        UTILITY
    }

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private boolean external;
    private boolean demonstration;

    @ManyToOne(optional = false)
    private Region region;

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "alias")
    private Set<String> aliases = new TreeSet<>();

    protected Unit() {}

    public Unit(String code, String name, Kind kind, Region region) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.region = region;
        this.external = kind == Kind.UTILITY;
    }

    Unit demonstration(boolean demonstration) {
        this.demonstration = demonstration;
        return this;
    }

    void rename(String name) {
        this.name = name;
    }

    void alsoKnownAs(String alias) {
        aliases.add(alias);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    /** Not part of the city's administration: water, electricity and gas companies. */
    public boolean isExternal() {
        return external;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Region getRegion() {
        return region;
    }

    public Set<String> getAliases() {
        return aliases;
    }

    @Override
    public String called() {
        return name;
    }
}
