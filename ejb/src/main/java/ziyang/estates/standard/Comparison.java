package ziyang.estates.standard;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two editions side by side: which clause of one stands for which of the other, and in each pair which words differ. */
public record Comparison(List<Pair> pairs) implements Serializable {

    /** What became of a clause. */
    public enum Change {
        SAME,
        /** The same words under another number. */
        RENUMBERED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** Words that one side has alone, or both. */
    public record Piece(boolean alone, String text) implements Serializable {}

    /** One side of a pair. */
    public record Side(String number, String heading, List<Piece> heads, List<Piece> body) implements Serializable {}

    /**
     * A clause of the earlier edition and the one of the later that stands for it.
     *
     * @param before null for an added clause
     * @param after null for a removed one
     */
    public record Pair(Change change, Side before, Side after) implements Serializable {}

    /** What is compared of a clause. */
    record Words(String number, String heading, String body) {

        private String all() {
            return heading + "\n" + body;
        }
    }

    /** A number or a word in Latin letters is one; every other sign is one for itself, as Chinese has no spaces. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+|[0-9]+(?:\\.[0-9]+)*%?|\\s+|.", Pattern.DOTALL);

    /** From this share of common pairs of signs on two texts are taken for the same clause. */
    private static final double ALIKE = 0.5;

    /** Between two differences, fewer common signs than these are shown as different too: single signs in common say nothing. */
    private static final int ISLAND = 2;

    static Comparison of(List<Words> before, List<Words> after) {
        Map<Integer, Integer> partners = new HashMap<>();
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before), texts(after)).getDeltas()) {
            int start = delta.getSource().getPosition();
            while (from < start) {
                partners.put(from++, to++);
            }
            int end = start + delta.getSource().size();
            int last = to + delta.getTarget().size();
            pairUp(new Gap(before, after, partners), from, end, to, last);
            from = end;
            to = last;
        }
        while (from < before.size()) {
            partners.put(from++, to++);
        }
        return new Comparison(pairs(before, after, partners));
    }

    private static List<String> texts(List<Words> clauses) {
        return clauses.stream().map(Words::all).toList();
    }

    private record Gap(List<Words> before, List<Words> after, Map<Integer, Integer> partners) {}

    /** Between two clauses that stayed: first by number, where the words are alike, then the most alike of what is left. */
    private static void pairUp(Gap gap, int from, int end, int to, int last) {
        Set<Integer> free = new LinkedHashSet<>();
        for (int i = to; i < last; i++) {
            free.add(i);
        }
        for (int i = from; i < end; i++) {
            Words one = gap.before().get(i);
            int best = -1;
            double most = ALIKE;
            for (int j : free) {
                Words other = gap.after().get(j);
                double like = alike(one, other) + (one.number().equals(other.number()) ? 0.2 : 0);
                if (like > most) {
                    most = like;
                    best = j;
                }
            }
            if (best >= 0) {
                gap.partners().put(i, best);
                free.remove(best);
            }
        }
    }

    /** Share of pairs of neighbouring signs in common (Dice), 0 to 1. */
    private static double alike(Words one, Words other) {
        Set<String> mine = bigrams(one.all());
        Set<String> theirs = bigrams(other.all());
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return all == 0 ? 1 : 2.0 * mine.size() / all;
    }

    private static Set<String> bigrams(String text) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            all.add(text.substring(i, i + 2));
        }
        return all;
    }

    private static List<Pair> pairs(List<Words> before, List<Words> after, Map<Integer, Integer> partners) {
        Map<Integer, Integer> back = new HashMap<>();
        partners.forEach((one, other) -> back.put(other, one));
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (int j = 0; j < after.size(); j++) {
            Integer partner = back.get(j);
            while (partner != null && next <= partner) {
                if (!partners.containsKey(next)) {
                    pairs.add(new Pair(Change.REMOVED, side(before.get(next)), null));
                }
                next++;
            }
            pairs.add(
                    partner == null
                            ? new Pair(Change.ADDED, null, side(after.get(j)))
                            : pair(before.get(partner), after.get(j)));
        }
        for (; next < before.size(); next++) {
            if (!partners.containsKey(next)) {
                pairs.add(new Pair(Change.REMOVED, side(before.get(next)), null));
            }
        }
        return pairs;
    }

    private static Pair pair(Words one, Words other) {
        Change sameWords = one.number().equals(other.number()) ? Change.SAME : Change.RENUMBERED;
        Change change = one.all().equals(other.all()) ? sameWords : Change.CHANGED;
        Marked heads = Marked.of(one.heading(), other.heading());
        Marked bodies = Marked.of(one.body(), other.body());
        return new Pair(
                change,
                new Side(one.number(), one.heading(), heads.before(), bodies.before()),
                new Side(other.number(), other.heading(), heads.after(), bodies.after()));
    }

    /** A clause that the other edition does not have: nothing of it is marked, for all of it is alone. */
    private static Side side(Words own) {
        return new Side(own.number(), own.heading(), whole(own.heading()), whole(own.body()));
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(false, text));
    }

    /** Two texts, each with the words marked that it has alone; compared once for both. */
    record Marked(List<Piece> before, List<Piece> after) {

        static Marked of(String before, String after) {
            if (before.equals(after)) {
                return new Marked(whole(before), whole(after));
            }
            List<String> mine = tokens(before);
            List<String> theirs = tokens(after);
            boolean[] gone = new boolean[mine.size()];
            boolean[] fresh = new boolean[theirs.size()];
            for (AbstractDelta<String> delta : DiffUtils.diff(mine, theirs).getDeltas()) {
                mark(gone, delta.getSource());
                mark(fresh, delta.getTarget());
            }
            return new Marked(pieces(mine, gone), pieces(theirs, fresh));
        }
    }

    private static void mark(boolean[] alone, Chunk<String> chunk) {
        Arrays.fill(alone, chunk.getPosition(), chunk.getPosition() + chunk.size(), true);
    }

    private static List<Piece> pieces(List<String> tokens, boolean[] alone) {
        drown(alone);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < alone.length; i++) {
            text.append(tokens.get(i));
            if (i + 1 == alone.length || alone[i + 1] != alone[i]) {
                pieces.add(new Piece(alone[i], text.toString()));
                text.setLength(0);
            }
        }
        return pieces;
    }

    private static void drown(boolean[] alone) {
        int last = -1;
        for (int i = 0; i < alone.length; i++) {
            if (!alone[i]) {
                continue;
            }
            for (int j = last + 1; last >= 0 && i - last - 1 < ISLAND && j < i; j++) {
                alone[j] = true;
            }
            last = i;
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
