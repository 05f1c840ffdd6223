package ziyang.estates.reports.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shares strips out to pages of 22 lines: what is kept together stays together, a table that goes on begins the page with its
 * header, and the imprint stands on the last lines of the last page.
 */
final class Pagination {

    private final List<List<Strip>> pages = new ArrayList<>();
    private int used = Grid.LINES;

    private Pagination() {}

    static List<List<Strip>> of(List<Strip> text, List<Strip> imprint) {
        Pagination pagination = new Pagination();
        List<Strip> together = new ArrayList<>();
        for (Strip strip : text) {
            together.add(strip);
            if (!strip.keepWithNext()) {
                pagination.place(together);
                together.clear();
            }
        }
        pagination.place(together);
        pagination.placeAtFoot(imprint);
        return pagination.pages;
    }

    private void place(List<Strip> together) {
        if (height(together) <= Grid.LINES && used + height(together) > Grid.LINES) {
            turn(together.get(0));
        }
        for (Strip strip : together) {
            if (used + strip.lines() > Grid.LINES) {
                turn(strip);
            }
            add(strip);
        }
    }

    private void placeAtFoot(List<Strip> imprint) {
        if (used + height(imprint) > Grid.LINES) {
            turn(imprint.get(0));
        }
        int free = Grid.LINES - used - height(imprint);
        Collections.nCopies(free, Strip.blank()).forEach(this::add);
        imprint.forEach(this::add);
    }

    private void turn(Strip first) {
        pages.add(new ArrayList<>());
        used = 0;
        if (first.repeated() != null) {
            add(first.repeated());
        }
    }

    private void add(Strip strip) {
        pages.get(pages.size() - 1).add(strip);
        used += strip.lines();
    }

    private static int height(List<Strip> strips) {
        return strips.stream().mapToInt(Strip::lines).sum();
    }
}
