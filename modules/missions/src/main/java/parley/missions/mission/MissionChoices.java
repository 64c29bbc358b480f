package parley.missions.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.missions.country.Countries;
import parley.missions.directory.DirectoryCheck;

/** Checks the countries, time zones and sectors that a mission names, which Bean Validation cannot know. */
@ApplicationScoped
class MissionChoices {
    private DirectoryCheck directory;

    protected MissionChoices() {}

    @Inject
    MissionChoices(DirectoryCheck directory) {
        this.directory = directory;
    }

    /** @throws InvalidInput naming every field at fault */
    void check(LogMission command) {
        List<FieldError> errors = new ArrayList<>();
        if (!command.countries().stream().allMatch(Countries::known)) {
            errors.add(new FieldError("countries", "error.unknownChoice"));
        }
        for (int i = 0; i < command.legs().size(); i++) {
            LogLeg leg = command.legs().get(i);
            if (leg.country() != null && !Countries.known(leg.country())) {
                errors.add(new FieldError("legs[" + i + "].country", "error.unknownChoice"));
            }
            if (leg.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(leg.timeZone())) {
                errors.add(new FieldError("legs[" + i + "].timeZone", "error.unknownTimeZone"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        directory.sectors("sectors", command.sectors());
    }
}
