package ziyang.estates.web.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves the contract that the build made from the API's classes. */
@WebServlet("/openapi")
public class OpenApi extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (InputStream contract = OpenApi.class.getResourceAsStream("/META-INF/contract/openapi.json")) {
            contract.transferTo(response.getOutputStream());
        }
    }
}
