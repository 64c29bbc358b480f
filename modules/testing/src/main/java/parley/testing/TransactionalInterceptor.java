package parley.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Does for a test what the container does for {@link Transactional}, at the same place in the chain. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalInterceptor {
    @Inject
    private Transactions transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Transactional rules = call.getMethod().getAnnotation(Transactional.class);
        if (rules == null) {
            rules = call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
        }
        return transactions.within(rules, call::proceed);
    }
}
