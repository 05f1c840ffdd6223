package ziyang.estates.reports.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shares strips out to pages of 22 lines: what is kept together stays together, a table that goes on begins the page with its
 * header, and the imprint stands on the last lines of the last page, which is an even one.
 */
final class Pagination {

    private final List<List<Strip>> pages = new ArrayList<>();
    private int used = Grid.LINES;

    private Pagination() {}

    static List<List<Strip>> of(List<Strip> text) {
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
        return pagination.pages;
    }

    /** Puts the imprint at the foot of the last page, if there is room. */
    static boolean sink(List<List<Strip>> pages, List<Strip> imprint) {
        List<Strip> last = pages.get(pages.size() - 1);
        int free = Grid.LINES - height(last) - height(imprint);
        if (free < 0) {
            return false;
        }
        last.addAll(Collections.nCopies(free, Strip.blank()));
        last.addAll(imprint);
        return true;
    }

    /** The page of the imprint, after an empty one where the back of a sheet is wanted. */
    static List<List<Strip>> last(List<Strip> imprint, int pagesBefore) {
        List<List<Strip>> pages = new ArrayList<>();
        if (pagesBefore % 2 == 0) {
            pages.add(new ArrayList<>(List.of(Strip.blank())));
        }
        pages.add(new ArrayList<>());
        sink(pages, imprint);
        return pages;
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
