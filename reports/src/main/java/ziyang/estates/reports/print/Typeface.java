package ziyang.estates.reports.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The faces of an official document, with the true widths of their characters. */
public enum Typeface {
    FANGSONG("仿宋", "fonts/FandolFang-Regular.otf", "fonts/GWSongRare.ttf"),
    KAITI("楷体", "fonts/FandolKai-Regular.otf", "fonts/GWKaiRare.ttf"),
    HEITI("黑体", "fonts/ttf/NotoSansSC/NotoSansSC-Medium.ttf"),
    SONGTI("宋体", "fonts/NotoSerifSC_400Regular.ttf"),
    TITLE("小标宋", "fonts/NotoSerifSC_700Bold.ttf");

    private static final float UNIT = 1000f;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String family;
    private final String[] files;
    private final float[] advances = new float[Character.MAX_VALUE + 1];
    private volatile Font[] fonts;

    Typeface(String family, String... files) {
        this.family = family;
        this.files = files;
        Arrays.fill(advances, Float.NaN);
    }

    /** The name of the face in the templates. */
    public String family() {
        return family;
    }

    /** Width of a text set in one line, in points. */
    public float width(String text, float size) {
        float em = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            em += advance(character);
            i += Character.charCount(character);
        }
        return em * size;
    }

    /** The face for drawing; its rare companion is not part of it. */
    public Font font(float size) {
        return fonts()[0].deriveFont(size);
    }

    private float advance(int character) {
        if (character >= advances.length) {
            return measure(character);
        }
        float advance = advances[character];
        if (Float.isNaN(advance)) {
            advance = measure(character);
            advances[character] = advance;
        }
        return advance;
    }

    private float measure(int character) {
        Font font = Arrays.stream(fonts())
                .filter(candidate -> candidate.canDisplay(character))
                .findFirst()
                .orElse(fonts()[0]);
        String text = Character.toString(character);
        return font.createGlyphVector(EXACT, text).getGlyphMetrics(0).getAdvance() / UNIT;
    }

    private Font[] fonts() {
        Font[] loaded = fonts;
        if (loaded == null) {
            synchronized (this) {
                loaded = fonts;
                if (loaded == null) {
                    loaded = Arrays.stream(files).map(Typeface::load).toArray(Font[]::new);
                    fonts = loaded;
                }
            }
        }
        return loaded;
    }

    private static Font load(String file) {
        try (InputStream bytes = Typeface.class.getClassLoader().getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(UNIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + file, e);
        }
    }
}
