package ziyang.estates.reports.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Run by the build, never by the portal: compiles every {@code .jrxml} under the first path to a {@code .jasper} at the same
 * place under the second, and puts the JDK's sRGB profile there, which PDF/A wants embedded.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] paths) throws IOException {
        Path sources = Path.of(paths[0]);
        Path output = Path.of(paths[1]);
        List<Path> templates;
        try (Stream<Path> files = Files.walk(sources)) {
            templates = files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
        for (Path template : templates) {
            String compiled = sources.relativize(template).toString().replace(".jrxml", ".jasper");
            compile(template, output.resolve(compiled));
        }
        Files.write(
                output.resolve("fonts").resolve("sRGB.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    private static void compile(Path template, Path compiled) {
        try {
            Files.createDirectories(compiled.getParent());
            JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
        } catch (JRException e) {
            throw new IllegalStateException("Template " + template + " does not compile", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
