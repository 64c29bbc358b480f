package parley.core.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.Allowed;
import parley.core.access.KernelAccess;

/** Looks parties up, and who belonged to a group on a day. */
@ApplicationScoped
@Transactional
public class PartyService {
    private PartyRepository repository;

    protected PartyService() {}

    @Inject
    PartyService(PartyRepository repository) {
        this.repository = repository;
    }

    /** @return every party, by code */
    @Allowed(KernelAccess.READ_PARTIES)
    public List<PartyCard> all() {
        return repository.all();
    }

    @Allowed(KernelAccess.READ_PARTIES)
    public Optional<PartyCard> byCode(String code) {
        return repository.all().stream()
                .filter(party -> party.code().equals(code))
                .findFirst();
    }

    /**
     * The members of a group on a day, by code: ASEAN has ten until 2025-10-25 and eleven from the day after.
     *
     * @param group a party's code, such as {@code ASEAN}
     */
    @Allowed(KernelAccess.READ_PARTIES)
    public List<PartyCard> membersOn(String group, LocalDate day) {
        List<Long> ids = repository.inGroup(group, day, "MEMBER");
        return repository.all().stream()
                .filter(party -> ids.contains(party.id()))
                .toList();
    }
}
