package ziyang.estates.meeting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brings together what two clerks have made of the same words, line by line; where both changed the same lines, both stay. */
final class GistMerge {

    private final List<String> base;
    private final List<AbstractDelta<String>> mine;
    private final List<AbstractDelta<String>> theirs;
    private final List<String> merged = new ArrayList<>();

    private GistMerge(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = new ArrayList<>(DiffUtils.diff(base, mine).getDeltas());
        this.theirs = new ArrayList<>(DiffUtils.diff(base, theirs).getDeltas());
    }

    /**
     * @param base what the writer began from; null for nothing, as for the others
     * @param mine what the writer made of it
     * @param theirs what stands there now
     */
    static String of(String base, String mine, String theirs) {
        return String.join("\n", new GistMerge(lines(base), lines(mine), lines(theirs)).merge());
    }

    private List<String> merge() {
        int at = 0;
        for (int from = next(); from >= 0; from = next()) {
            merged.addAll(base.subList(at, from));
            at = end(from);
            take(from, at);
        }
        merged.addAll(base.subList(at, base.size()));
        return merged;
    }

    /** Where the next change of either begins, -1 for none. */
    private int next() {
        return both().mapToInt(GistMerge::start).min().orElse(-1);
    }

    /** The end of the lines that the changes beginning here touch, and those that touch these. */
    private int end(int from) {
        int end = from;
        boolean grown = true;
        while (grown) {
            int reach = end;
            end = both().filter(delta -> start(delta) == from || start(delta) < reach)
                    .mapToInt(GistMerge::end)
                    .max()
                    .orElse(end);
            grown = end > reach;
        }
        return end;
    }

    private void take(int from, int to) {
        List<AbstractDelta<String>> ours = cut(mine, from, to);
        List<AbstractDelta<String>> others = cut(theirs, from, to);
        List<String> own = text(ours, from, to);
        List<String> other = text(others, from, to);
        if (others.isEmpty()) {
            merged.addAll(own);
            return;
        }
        merged.addAll(other);
        if (!ours.isEmpty()) {
            own.stream().filter(line -> !other.contains(line)).forEach(merged::add);
        }
    }

    private static List<AbstractDelta<String>> cut(List<AbstractDelta<String>> deltas, int from, int to) {
        List<AbstractDelta<String>> within = deltas.stream()
                .filter(delta -> start(delta) == from || start(delta) < to)
                .toList();
        deltas.removeAll(within);
        return within;
    }

    /** What one side has made of some lines. */
    private List<String> text(List<AbstractDelta<String>> deltas, int from, int to) {
        List<String> text = new ArrayList<>();
        int at = from;
        for (AbstractDelta<String> delta : deltas) {
            text.addAll(base.subList(at, start(delta)));
            text.addAll(delta.getTarget().getLines());
            at = end(delta);
        }
        text.addAll(base.subList(at, to));
        return text;
    }

    private Stream<AbstractDelta<String>> both() {
        return Stream.concat(mine.stream(), theirs.stream());
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }

    private static List<String> lines(String text) {
        return text == null || text.isBlank() ? List.of() : text.strip().lines().toList();
    }
}
