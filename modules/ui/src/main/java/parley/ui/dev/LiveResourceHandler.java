package parley.ui.dev;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

/** Finds a page in its module's sources before it looks in the modules' libraries. */
public class LiveResourceHandler extends ResourceHandlerWrapper {
    public LiveResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String page) {
        return LivePages.source(page)
                .map(LiveResourceHandler::view)
                .orElseGet(() -> super.createViewResource(context, page));
    }

    private static ViewResource view(Path source) {
        return new ViewResource() {
            @Override
            public URL getURL() {
                try {
                    return source.toUri().toURL();
                } catch (MalformedURLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
