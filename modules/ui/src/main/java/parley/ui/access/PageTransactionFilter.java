package parley.ui.access;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Reads a page in one transaction: its beans ask a dozen services, and a transaction each would borrow, check and brief a
 * connection a dozen times. The answer waits in a buffer until the connection is given back ({@code FACELETS_BUFFER_SIZE}),
 * so no slow reader holds one. Posts keep a transaction for each thing that they do.
 */
public class PageTransactionFilter extends HttpFilter {
    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            transaction.begin();
            try {
                chain.doFilter(request, response);
            } finally {
                end();
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new ServletException(e);
        }
    }

    /** What was not found or refused has marked it; there was nothing to keep. */
    private void end() throws SystemException, RollbackException, HeuristicMixedException, HeuristicRollbackException {
        if (transaction.getStatus() == Status.STATUS_ACTIVE) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }
}
