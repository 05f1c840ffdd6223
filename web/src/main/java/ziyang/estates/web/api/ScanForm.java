package ziyang.estates.web.api;

import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a scan, for the contract. */
public class ScanForm {

    @Schema(required = true, description = "读取合同时的版本号")
    public int version;

    @Schema(required = true, description = "扫描件，一个 PDF 或图片文件")
    public InputStream file;
}
