package ziyang.estates.reports.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Chinese text into lines: no line begins with a closing mark or ends with an opening one (禁则), and numbers and Latin
 * words stay whole unless one alone is wider than a line.
 *
 * @param indent characters left free at the beginning of the first line
 */
public record LineBreaker(Typeface face, float size, float width, int indent) {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕］｝”’…—·～％%‰℃°,.;:!?)]}";
    private static final String NEVER_LAST = "（《〈「『【〔［｛“‘([{￥$№";
    private static final String IDEOGRAPHIC_SPACE = "　";

    /** @param last no further line of the same paragraph follows */
    public record Line(String text, float width, boolean last) {}

    /** At least one line, even for an empty text. */
    public List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            breakParagraph(paragraph.replace('\t', ' ').strip(), lines);
        }
        return lines;
    }

    private void breakParagraph(String text, List<Line> lines) {
        StringBuilder line = new StringBuilder(IDEOGRAPHIC_SPACE.repeat(indent));
        float filled = indent * size;
        for (String piece : pieces(text)) {
            float needed = face.width(piece, size);
            if (filled + needed > width && filled > 0) {
                lines.add(new Line(line.toString().stripTrailing(), filled, false));
                line.setLength(0);
                filled = 0;
                piece = piece.stripLeading();
                needed = face.width(piece, size);
            }
            line.append(piece);
            filled += needed;
        }
        lines.add(new Line(line.toString(), filled, true));
    }

    /** The text in pieces that may be parted from one another; none is wider than a line. */
    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (piece.length() > 0 && mayPart(before, character)) {
                addFitting(piece.toString(), pieces);
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
            before = character;
            i += Character.charCount(character);
        }
        addFitting(piece.toString(), pieces);
        return pieces;
    }

    private void addFitting(String piece, List<String> pieces) {
        if (face.width(piece, size) <= width - indent * size) {
            pieces.add(piece);
            return;
        }
        piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
    }

    private static boolean mayPart(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int character) {
        return character > ' ' && character < 0x2E80 && "“”‘’…—".indexOf(character) < 0;
    }
}
