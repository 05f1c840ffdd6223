package ziyang.estates.bench;

import java.io.File;
import java.net.URISyntaxException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.primefaces.model.LazyDataModel;
import ziyang.estates.bench.floor.BareActions;
import ziyang.estates.bench.floor.FloorReports;

/** The applications that the portal is compared with; they run in its server beside it. */
final class Floor {

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private Floor() {}

    /** One page at {@code bare/actions.xhtml}: a lazy table with filters in a form over plain JDBC, by the PrimeFaces of the portal. */
    static WebArchive page() {
        return ShrinkWrap.create(WebArchive.class, "bare.war")
                .addClasses(BareActions.class, BareActions.Line.class)
                .addClass("ziyang.estates.bench.floor.BareActions$Rows")
                .addAsWebResource("floor/actions.xhtml", "actions.xhtml")
                .addAsWebInfResource("floor/web.xml", "web.xml")
                .addAsWebInfResource(new org.jboss.shrinkwrap.api.asset.StringAsset(BEANS), "beans.xml")
                .addAsLibrary(jarOf(LazyDataModel.class));
    }

    /** Jasper and fastexcel alone, at {@code floor-reports/ledger/pdf} and {@code xlsx}, by the portal's own jars. */
    static WebArchive reports() {
        return ShrinkWrap.create(WebArchive.class, "floor-reports.war")
                .addClass(FloorReports.class)
                .addClass("ziyang.estates.bench.floor.FloorReports$Cells")
                .addAsWebInfResource("floor/reports-structure.xml", "jboss-deployment-structure.xml");
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
