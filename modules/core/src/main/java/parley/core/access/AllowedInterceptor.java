package parley.core.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import parley.core.error.Forbidden;

/** Enforces {@link Allowed} before the transaction begins. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedInterceptor {
    private final AccessTable table;

    @Inject
    public AllowedInterceptor(AccessTable table) {
        this.table = table;
    }

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed != null && !table.permits(Callers.current(), allowed.value())) {
            throw new Forbidden(allowed.value());
        }
        return call.proceed();
    }
}
