package ziyang.estates.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ziyang.estates.base.Persistent;

/** A city, managed area, street or town, or community. */
@Entity
public class Region extends Persistent {

    /** From the city down; the ordinal is the depth. */
    public enum Level {
        CITY,
        AREA,
        STREET,
        COMMUNITY
    }

    /** An administrative division, or an area that exists by decision only. */
    public enum Kind {
        DIVISION,
        FUNCTIONAL
    }

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 60)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Level level;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String officialCode;
    private boolean demonstration;

    protected Region() {}

    public Region(String code, String name, Level level, Kind kind) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.kind = kind;
    }

    /** Marks the division code of the statistics bureau, null for functional areas and communities. */
    Region coded(String officialCode, boolean demonstration) {
        this.officialCode = officialCode;
        this.demonstration = demonstration;
        return this;
    }

    void rename(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Level getLevel() {
        return level;
    }

    public Kind getKind() {
        return kind;
    }

    public String getOfficialCode() {
        return officialCode;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return name;
    }
}
