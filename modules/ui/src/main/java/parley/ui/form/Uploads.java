package parley.ui.form;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import parley.core.error.InvalidInput;

/** Files that come with a form. Faces takes a file of no bytes for none chosen; here it is refused in words. */
public final class Uploads {
    private Uploads() {}

    /**
     * @param control the client id of the file's control
     * @param file as Faces gives it
     * @return the file, or null where none was chosen
     * @throws InvalidInput if one was chosen and it is empty
     */
    public static Part chosen(String control, Part file) {
        Part sent = file == null ? sent(control) : file;
        if (sent == null || !named(sent)) {
            return null;
        }
        if (sent.getSize() == 0) {
            throw new InvalidInput(control, "error.emptyFile", sent.getSubmittedFileName());
        }
        return sent;
    }

    /**
     * @param noFile the key of what to say where none was chosen
     * @throws InvalidInput if none was chosen, or it is empty
     */
    public static Part required(String control, Part file, String noFile) {
        Part chosen = chosen(control, file);
        if (chosen == null) {
            throw new InvalidInput(control, noFile);
        }
        return chosen;
    }

    private static boolean named(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }

    private static Part sent(String control) {
        try {
            Object request =
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            return request instanceof HttpServletRequest posted && multipart(posted) ? posted.getPart(control) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean multipart(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/");
    }
}
