package ziyang.estates.web.region;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.exchange.Ledger;
import ziyang.estates.region.RegionTree.Node;

/** The regions of a day as a sheet. */
public final class RegionLedger {

    private static final List<String> HEADERS = List.of("代码", "名称", "层级", "类型", "统计用区划代码", "上级代码", "上级名称");

    private RegionLedger() {}

    /** @param out left open */
    public static void write(List<Node> nodes, OutputStream out) {
        Map<String, String> names = nodes.stream().collect(Collectors.toMap(Node::code, Node::name));
        Ledger.write(
                out,
                "地区",
                HEADERS,
                ledger -> nodes.forEach(node -> ledger.row(
                        node.code(),
                        node.name(),
                        node.level(),
                        node.kind(),
                        node.officialCode(),
                        node.parentCode(),
                        node.parentCode() == null ? null : names.get(node.parentCode()))));
    }
}
