package parley.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Caller;
import parley.core.error.Forbidden;

/** Every kind of job that the modules bring. */
@ApplicationScoped
class JobKinds {
    private Instance<JobKind> kinds;

    protected JobKinds() {}

    @Inject
    JobKinds(Instance<JobKind> kinds) {
        this.kinds = kinds;
    }

    Optional<JobKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException if no module has it: a mistake in the program */
    JobKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no kind of job " + code));
    }

    static void demand(AccessTable access, Caller caller, JobKind kind) {
        if (!access.permits(caller, kind.operation())) {
            throw new Forbidden(kind.operation());
        }
    }
}
