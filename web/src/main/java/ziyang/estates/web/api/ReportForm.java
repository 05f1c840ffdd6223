package ziyang.estates.web.api;

import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a report with files, for the contract. */
public class ReportForm {

    @Schema(required = true, description = "读取任务时的版本号")
    public int version;

    @Schema(required = true, maxLength = 2000)
    public String text;

    @Schema(description = "0 至 99；办结时不填")
    public int percent;

    @Schema(description = "true 表示办结，等待核查")
    public boolean done;

    @Schema(description = "进度低于上次时必填", maxLength = 400)
    public String reason;

    @Schema(type = SchemaType.ARRAY, description = "任意多个文件：pdf、jpg、png、docx、xlsx、txt")
    public List<InputStream> file;
}
