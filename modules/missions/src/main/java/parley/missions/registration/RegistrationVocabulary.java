package parley.missions.registration;

import java.time.LocalDate;
import java.util.Map;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Ownership;
import parley.missions.company.Province;

/** What cells may say, by {@link parley.exchange.HeaderWords#plain}, read once for a file. */
record RegistrationVocabulary(
        Map<String, CompanyStatus> statuses,
        Map<String, Province> provinces,
        Map<String, Ownership> ownerships,
        Map<String, Long> sectors,
        LocalDate today) {
    static RegistrationVocabulary of(RegistrationWords words) {
        return new RegistrationVocabulary(
                words.statuses(), words.provinces(), words.ownerships(), words.sectors(), words.today());
    }
}
