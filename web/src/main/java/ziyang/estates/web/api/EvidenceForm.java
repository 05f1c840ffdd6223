package ziyang.estates.web.api;

import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of files that prove an application, for the contract. */
public class EvidenceForm {

    @Schema(required = true, description = "读取申报时的版本号")
    public int version;

    @Schema(required = true, type = SchemaType.ARRAY, description = "佐证材料，一次至少一个")
    public List<InputStream> file;
}
