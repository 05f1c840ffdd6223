package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Regions;

/** The one tray of what waits for a region's joint meeting: matters that people raised, and what the features say. */
@Stateless
public class AgendaIntake {

    /**
     * What waits.
     *
     * @param ref by which it is put on an agenda: the number of a matter, or {@code source/key}
     * @param id of the matter, null for what a feature says and nobody has yet taken up
     * @param source code of the {@link AgendaSource}, null for what people raised
     * @param from who raised it, null for what a feature says
     * @param since day since which it waits
     */
    public record Waiting(
            String ref,
            Long id,
            Matter.Kind kind,
            String source,
            String title,
            String text,
            String from,
            String estate,
            String page,
            LocalDate since) {}

    @Inject
    private Tray tray;

    @Inject
    private Regions regions;

    /** Everything that waits for a meeting of the account's own region, the longest waiting first. */
    @Needs(Permission.MEETING_CONVENE)
    public List<Waiting> tray() {
        return tray.of(regions.tree().get(Identity.get().regionId()));
    }
}
