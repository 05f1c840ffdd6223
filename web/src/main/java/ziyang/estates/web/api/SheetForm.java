package ziyang.estates.web.api;

import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one field of an import, for the contract. */
public class SheetForm {

    @Schema(required = true, format = "binary", description = ".xlsx 或 .csv（UTF-8 或 GB18030），不超过 30 MB")
    public InputStream file;
}
