package parley.workspace.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import parley.ui.access.SignInSession;

/** Ends the session. A POST, so that no link or picture can do it. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInSession.end(request);
        response.sendRedirect("/sign-in");
    }
}
