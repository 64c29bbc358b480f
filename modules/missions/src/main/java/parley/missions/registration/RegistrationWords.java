package parley.missions.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import parley.core.directory.DirectoryService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.HeaderWords;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Ownership;
import parley.missions.company.Province;

/** What cells call statuses, provinces, groups of owners and sectors: our codes and words in either language, and some others. */
@ApplicationScoped
class RegistrationWords {
    private static final Map<String, CompanyStatus> OTHER_STATUSES = Map.ofEntries(
            Map.entry("confirmed", CompanyStatus.ACCEPTED),
            Map.entry("confirme", CompanyStatus.ACCEPTED),
            Map.entry("confirmee", CompanyStatus.ACCEPTED),
            Map.entry("approved", CompanyStatus.ACCEPTED),
            Map.entry("approuve", CompanyStatus.ACCEPTED),
            Map.entry("accepte", CompanyStatus.ACCEPTED),
            Map.entry("registered", CompanyStatus.APPLIED),
            Map.entry("inscrit", CompanyStatus.APPLIED),
            Map.entry("inscrite", CompanyStatus.APPLIED),
            Map.entry("pending", CompanyStatus.APPLIED),
            Map.entry("candidature recue", CompanyStatus.APPLIED),
            Map.entry("waiting list", CompanyStatus.WAITLISTED),
            Map.entry("wait list", CompanyStatus.WAITLISTED),
            Map.entry("waitlist", CompanyStatus.WAITLISTED),
            Map.entry("liste d attente", CompanyStatus.WAITLISTED),
            Map.entry("en attente", CompanyStatus.WAITLISTED),
            Map.entry("rejected", CompanyStatus.DECLINED),
            Map.entry("refuse", CompanyStatus.DECLINED),
            Map.entry("cancelled", CompanyStatus.WITHDRAWN),
            Map.entry("canceled", CompanyStatus.WITHDRAWN),
            Map.entry("annule", CompanyStatus.WITHDRAWN),
            Map.entry("desiste", CompanyStatus.WITHDRAWN),
            Map.entry("desistement", CompanyStatus.WITHDRAWN),
            Map.entry("absent", CompanyStatus.NO_SHOW),
            Map.entry("invite", CompanyStatus.INVITED));

    private Texts texts;
    private DirectoryService directory;
    private Clock clock;

    protected RegistrationWords() {}

    @Inject
    RegistrationWords(Texts texts, DirectoryService directory, Clock clock) {
        this.texts = texts;
        this.directory = directory;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<String, CompanyStatus> statuses() {
        Map<String, CompanyStatus> known = constants(CompanyStatus.values(), "company.status");
        OTHER_STATUSES.forEach(known::putIfAbsent);
        return known;
    }

    Map<String, Province> provinces() {
        return constants(Province.values(), "province");
    }

    Map<String, Ownership> ownerships() {
        return constants(Ownership.values(), "company.ownership");
    }

    /** @return ids by code and name */
    Map<String, Long> sectors() {
        Map<String, Long> known = new HashMap<>();
        directory.sectors().forEach(sector -> {
            known.putIfAbsent(HeaderWords.plain(sector.code()), sector.id());
            known.putIfAbsent(HeaderWords.plain(sector.nameEn()), sector.id());
            known.putIfAbsent(HeaderWords.plain(sector.nameFr()), sector.id());
        });
        return known;
    }

    private <E extends Enum<E>> Map<String, E> constants(E[] values, String prefix) {
        Map<String, E> known = new HashMap<>();
        for (E value : values) {
            known.put(HeaderWords.plain(value.name()), value);
            for (Language language : Language.values()) {
                known.putIfAbsent(HeaderWords.plain(texts.of(language, prefix + "." + value)), value);
            }
        }
        return known;
    }
}
