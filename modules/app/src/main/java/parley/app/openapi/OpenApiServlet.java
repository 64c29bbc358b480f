package parley.app.openapi;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import parley.ui.layout.AboutBean;

/** Serves the OpenAPI document; it says how to ask, and nothing of the file. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
    @Inject
    private transient BeanManager beans;

    @Inject
    private transient AboutBean about;

    private volatile String document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (document == null) {
            document = new OpenApiDocument(about.getVersion()).of(resources()).toString();
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(document);
    }

    private Set<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type ->
                        type.isAnnotationPresent(Path.class) && type.getName().startsWith("parley."))
                .collect(Collectors.toSet());
    }
}
