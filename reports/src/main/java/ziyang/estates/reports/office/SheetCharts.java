package ziyang.estates.reports.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Puts charts into a written workbook: fastexcel writes none, and POI, which does, would have to hold every row of the ledgers in
 * memory. POI therefore draws each chart in a small workbook of its own, and its parts are copied beside the sheets, which stay packed
 * as they are.
 */
final class SheetCharts {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                    + "</Relationships>";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DRAWING =
            "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " r:id=\"rId1\"/></worksheet>";

    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private int charts;

    /** @param sheet number of the sheet in the workbook, from 1 */
    void add(int sheet, RateSheet rates) throws IOException {
        charts++;
        try (ZipFile model = open(rates.model())) {
            added.put(drawing() + ".xml", part(model, "xl/drawings/drawing1.xml"));
            added.put(chart() + ".xml", part(model, "xl/charts/chart1.xml"));
        }
        added.put(
                "xl/drawings/_rels/drawing" + charts + ".xml.rels",
                relation("chart", "../charts/chart" + charts + ".xml"));
        added.put(
                "xl/worksheets/_rels/sheet" + sheet + ".xml.rels",
                relation("drawing", "../drawings/drawing" + charts + ".xml"));
        sheets.add("xl/worksheets/sheet" + sheet + ".xml");
    }

    private String drawing() {
        return "xl/drawings/drawing" + charts;
    }

    private String chart() {
        return "xl/charts/chart" + charts;
    }

    void copy(byte[] workbook, OutputStream out) throws IOException {
        try (ZipFile parts = open(workbook)) {
            ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out);
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                if (TYPES.equals(part.getName())) {
                    put(copy, TYPES, replaced(parts, part, "</Types>", types() + "</Types>"));
                } else if (sheets.contains(part.getName())) {
                    put(copy, part.getName(), replaced(parts, part, "</worksheet>", DRAWING));
                } else {
                    copy.addRawArchiveEntry(part, parts.getRawInputStream(part));
                }
            }
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                put(copy, part.getKey(), part.getValue());
            }
            copy.finish();
        }
    }

    private String types() {
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= charts; i++) {
            types.append(type("/xl/drawings/drawing" + i, "drawing"))
                    .append(type("/xl/charts/chart" + i, "drawingml.chart"));
        }
        return types.toString();
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + ".xml\" ContentType=\"" + OFFICE + type + "+xml\"/>";
    }

    private static byte[] replaced(ZipFile parts, ZipArchiveEntry part, String old, String fresh) throws IOException {
        try (InputStream text = parts.getInputStream(part)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(old, fresh)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] relation(String kind, String target) {
        return String.format(RELATIONS, kind, target).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(ZipFile model, String name) throws IOException {
        try (InputStream text = model.getInputStream(model.getEntry(name))) {
            return text.readAllBytes();
        }
    }

    private static void put(ZipArchiveOutputStream copy, String name, byte[] content) throws IOException {
        copy.putArchiveEntry(new ZipArchiveEntry(name));
        copy.write(content);
        copy.closeArchiveEntry();
    }

    private static ZipFile open(byte[] workbook) throws IOException {
        return ZipFile.builder().setByteArray(workbook).get();
    }
}
