package ziyang.estates.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of text: UTF-8 when it is valid as such, GB18030 otherwise, as office programs of the place save it. */
final class TextSheet implements Sheet {

    private static final char MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BLOCK = 64 << 10;

    private final Reader text;
    private final int rows;

    private TextSheet(Reader text, int rows) {
        this.text = text;
        this.rows = rows;
    }

    static TextSheet open(Path file) throws IOException {
        Charset charset = utf8(file) ? StandardCharsets.UTF_8 : GB18030;
        Reader text = new InputStreamReader(Files.newInputStream(file), charset);
        return new TextSheet(text, lines(file));
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public List<String> merged() {
        return List.of();
    }

    @Override
    public void read(Taker taker) throws IOException {
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(format).get()) {
            for (CSVRecord line : parser) {
                taker.row((int) line.getRecordNumber(), fields(line));
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static List<Field> fields(CSVRecord line) {
        List<Field> fields = new ArrayList<>(line.size());
        for (String value : line) {
            String plain =
                    line.getRecordNumber() == 1 && fields.isEmpty() ? value.replace(String.valueOf(MARK), "") : value;
            fields.add(new Field.Text(plain.strip()));
        }
        return fields;
    }

    private static boolean utf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer characters = CharBuffer.allocate(BLOCK);
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = fill(content, bytes); ; read = fill(content, bytes)) {
                CoderResult result = decoder.decode(bytes.flip(), characters, read < 0);
                if (result.isError()) {
                    return false;
                }
                characters.clear();
                bytes.compact();
                if (read < 0) {
                    return true;
                }
            }
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static int fill(InputStream content, ByteBuffer bytes) throws IOException {
        int read = content.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) {
            bytes.position(bytes.position() + read);
        }
        return read;
    }

    private static int lines(Path file) throws IOException {
        int lines = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(block); read > 0; read = content.read(block)) {
                for (int i = 0; i < read; i++) {
                    lines += block[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
