package ziyang.estates.standard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of a text where it says what was sought, with the words marked. */
public final class Excerpt {

    /** So much is shown before the first word that was found, and so much in all, in signs. */
    private static final int BEFORE = 30;

    private static final int SHOWN = 140;

    /** A piece of the text. */
    public record Piece(String text, boolean marked) implements Serializable {}

    private Excerpt() {}

    /**
     * Around the first of the words that stands in the text; its beginning where none does.
     *
     * @param words not empty ones; upper and lower case are one
     */
    static List<Piece> of(String text, List<String> words) {
        String plain = text.replaceAll("[\\s|]+", " ").strip();
        String low = plain.toLowerCase(Locale.ROOT);
        List<String> sought =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (low.length() != plain.length()) {
            low = plain;
        }
        int first = next(low, sought, 0).at();
        int from = first < 0 ? 0 : Math.max(0, first - BEFORE);
        int to = Math.min(plain.length(), from + SHOWN);
        return pieces(plain, low, sought, from, to);
    }

    private record Place(int at, int length) {}

    private static Place next(String text, List<String> words, int from) {
        Place found = new Place(-1, 0);
        for (String word : words) {
            int at = text.indexOf(word, from);
            boolean nearer = at >= 0
                    && (found.at() < 0 || at < found.at() || at == found.at() && word.length() > found.length());
            found = nearer ? new Place(at, word.length()) : found;
        }
        return found;
    }

    private static List<Piece> pieces(String plain, String low, List<String> words, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Place hit = next(low, words, at); hit.at() >= 0 && hit.at() < to; hit = next(low, words, at)) {
            add(pieces, plain.substring(at, hit.at()), false);
            at = hit.at() + hit.length();
            add(pieces, plain.substring(hit.at(), at), true);
        }
        add(pieces, at < to ? plain.substring(at, to) : "", false);
        if (from > 0) {
            pieces.add(0, new Piece("…", false));
        }
        if (Math.max(at, to) < plain.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
