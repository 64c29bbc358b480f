package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.contacts.ConsentAccess;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;

/** Purposes and bases: what consents refer to. */
@ApplicationScoped
@Transactional
public class BasisService {
    private BasisRepository repository;
    private CommandValidator validator;
    private Clock clock;

    protected BasisService() {}

    @Inject
    BasisService(BasisRepository repository, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.validator = validator;
        this.clock = clock;
    }

    /** @return in their order; never empty */
    @Allowed(ConsentAccess.READ_BASES)
    public List<Purpose> purposes() {
        return repository.purposes();
    }

    /** @throws NotFound if there is none */
    @Allowed(ConsentAccess.READ_BASES)
    public Purpose purpose(String code) {
        return purposes().stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("PURPOSE", code));
    }

    /** @return in their order; never empty */
    @Allowed(ConsentAccess.READ_BASES)
    public List<Basis> bases() {
        return repository.bases();
    }

    /** @throws NotFound if there is none */
    @Allowed(ConsentAccess.READ_BASES)
    public Basis basis(String code) {
        return bases().stream()
                .filter(basis -> basis.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("BASIS", code));
    }

    /**
     * Says for how long a basis holds from now on; what was logged keeps the day it got.
     *
     * @param version the version that the caller read
     * @throws NotFound if there is none
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(ConsentAccess.EDIT_BASES)
    public void edit(String code, int version, EditBasis command) {
        validator.check(command);
        if ((command.checkedBy() == null) != (command.checkedOn() == null)) {
            throw new InvalidInput(command.checkedBy() == null ? "checkedBy" : "checkedOn", "error.required");
        }
        if (command.checkedOn() != null && command.checkedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("checkedOn", "error.dayToCome");
        }
        Basis before = basis(code);
        if (before.version() != version || !repository.write(code, version, command)) {
            EditBasis theirs = new EditBasis(
                    before.nameEn(), before.nameFr(), before.months(), before.checkedBy(), before.checkedOn());
            throw new StaleEdit(command, theirs, before.version());
        }
    }
}
