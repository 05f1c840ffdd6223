package ziyang.estates.reports.print;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.UUID;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** Makes a band of the template a whole number of grid lines high, for Jasper stretches an image to its real height. */
public class Strut implements Renderable, Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    private final String id = UUID.randomUUID().toString();
    private final int lines;

    Strut(int lines) {
        this.lines = lines;
    }

    int lines() {
        return lines;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(Grid.WIDTH, Math.round(lines * Grid.LINE));
    }

    /** Nothing: a strut only holds the line up. */
    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {}
}
