package ziyang.estates.web.api;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a self score with files, for the contract. */
public class MarkForm {

    @Schema(required = true, description = "指标项代码")
    public String item;

    @Schema(required = true, description = "读取该项得分时的版本号")
    public int version;

    @Schema(required = true, description = "0 至满分，最多两位小数；一票否决项填件数")
    public BigDecimal points;

    @Schema(required = true, maxLength = 1000, description = "自评说明")
    public String text;

    @Schema(type = SchemaType.ARRAY, description = "任意多个佐证文件：pdf、jpg、png、docx、xlsx、txt")
    public List<InputStream> file;
}
