package ziyang.estates.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;
import ziyang.estates.standard.PublicStandards;
import ziyang.estates.standard.PublicStandards.News;

/** What was published, as an Atom feed (RFC 4287), for programs that tell their readers what is new. */
@WebServlet("/open/feed")
public class Feed extends HttpServlet {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TITLE = "资阳市住宅小区物业管理 · 标准规范公开";
    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @Inject
    private transient PublicStandards standards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String root = request.getRequestURL().toString().replaceFirst("/open/feed$", "/open/standards");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"), root, standards.news());
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentLength(out.size());
        out.writeTo(response.getOutputStream());
    }

    private static void write(XMLStreamWriter xml, String root, List<News> news) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text(xml, "id", root);
        text(xml, "title", TITLE);
        text(
                xml,
                "updated",
                moment(news.isEmpty() ? LocalDate.EPOCH : news.get(0).publishedOn()));
        link(xml, "self", root.replaceFirst("/standards$", "/feed"));
        link(xml, "alternate", root);
        for (News one : news) {
            xml.writeStartElement("entry");
            String address = root + "/" + one.code() + "/" + one.seq();
            text(xml, "id", address);
            text(xml, "title", "《" + one.title() + "》" + one.documentNumber());
            text(xml, "updated", moment(one.publishedOn()));
            link(xml, "alternate", address);
            xml.writeStartElement("author");
            text(xml, "name", one.issuer());
            xml.writeEndElement();
            text(xml, "summary", summary(one));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private static String summary(News one) {
        String end = one.repealedFrom() == null ? "" : "，自" + one.repealedFrom() + "起废止";
        return WORDS.of(one.kind()) + "，" + one.publishedOn() + "发布，自" + one.effectiveFrom() + "起实施" + end + "。";
    }

    /** The beginning of a day in the city. */
    private static String moment(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toOffsetDateTime().toInstant().toString();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
