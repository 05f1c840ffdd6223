package ziyang.estates.web.api;

import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a verification with files, for the contract. */
public class FindingForm {

    @Schema(required = true, description = "读取任务时的版本号")
    public int version;

    @Schema(required = true, maxLength = 1000, description = "核查意见")
    public String text;

    @Schema(description = "核查地点；须现场核查的任务必填", maxLength = 200)
    public String place;

    @Schema(type = SchemaType.ARRAY, description = "现场照片或文件；须现场核查的任务至少一个")
    public List<InputStream> file;
}
