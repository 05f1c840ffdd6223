package ziyang.estates.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;

/** The parameters every list takes. */
public class Paging {

    /** Counts from 1. */
    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    /** Rows a page, 1 to 200. */
    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    @QueryParam("sort")
    private String sort;

    /** {@code asc} or {@code desc}. */
    @QueryParam("order")
    @DefaultValue("asc")
    private String order;

    Page.Request request() {
        if (page < 1 || page > 1_000_000 || size < 1 || size > Page.Request.MOST) {
            throw BusinessError.field("size", "page.range", Page.Request.MOST);
        }
        if (!order.matches("(?i)asc|desc")) {
            throw BusinessError.field("order", "page.order", order);
        }
        return new Page.Request((page - 1) * size, size, sort, !"desc".equalsIgnoreCase(order));
    }
}
