package ziyang.estates.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;

class FileKindTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aFileIsWhatItsContentIs() throws IOException {
        assertEquals(FileKind.PDF, FileKind.of("整改报告.PDF", PDF));
        assertEquals(FileKind.DOCX, FileKind.of("a.docx", zip("word/document.xml")));
        assertEquals(FileKind.XLSX, FileKind.of("a.xlsx", zip("xl/workbook.xml")));
        assertEquals(FileKind.TXT, FileKind.of("a.txt", "现场情况".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFalseExtensionIsFound() throws IOException {
        assertEquals("file.false", refused("photo.png", PDF));
        assertEquals("file.false", refused("a.docx", zip("xl/workbook.xml")));
        assertEquals("file.false", refused("a.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("file.false", refused("a.xlsx", new byte[] {'P', 'K', 3, 4, 0}));
    }

    @Test
    void otherKindsAreNotTaken() {
        assertEquals("file.kind", refused("setup.exe", PDF));
        assertEquals("file.kind", refused("noextension", PDF));
        assertEquals("file.kind", refused("page.html", PDF));
    }

    private static String refused(String name, byte[] content) {
        return assertThrows(BusinessError.class, () -> FileKind.of(name, content))
                .code();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }
}
