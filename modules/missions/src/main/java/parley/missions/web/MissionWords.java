package parley.missions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.missions.MissionStage;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Ownership;
import parley.missions.company.Province;
import parley.missions.country.CountryNames;
import parley.missions.mission.Direction;
import parley.missions.mission.LogCount;
import parley.missions.mission.LogLeg;
import parley.missions.mission.MissionKind;
import parley.ui.format.Formats;
import parley.ui.text.TextBean;

/** Says the values of commands in words, for "mine and theirs". */
@ApplicationScoped
public class MissionWords {
    private TextBean texts;
    private CountryNames countries;
    private PartyService parties;
    private DirectoryService directory;

    protected MissionWords() {}

    @Inject
    public MissionWords(TextBean texts, CountryNames countries, PartyService parties, DirectoryService directory) {
        this.texts = texts;
        this.countries = countries;
        this.parties = parties;
        this.directory = directory;
    }

    /** @return the time zone of a party's capital, or null */
    String zoneOf(String country) {
        return country == null
                ? null
                : parties.byCode(country).map(PartyCard::timeZone).orElse(null);
    }

    /** @return codes of the parties abroad, by name, then those others of the given */
    List<String> partnersAnd(Collection<String> given) {
        List<String> known = countries.choices(language()).keySet().stream()
                .filter(code -> !code.equals("CAN") && parties.byCode(code).isPresent())
                .toList();
        return Stream.concat(known.stream(), given.stream().filter(code -> !known.contains(code)))
                .toList();
    }

    /** @param field the command's component: the same type means different things in different fields */
    String describe(String field, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> describe(field, each)).sorted().collect(Collectors.joining("; "));
        }
        return switch (field) {
            case "countries", "country" -> countries.name(value.toString(), language());
            case "sectors", "sectorId" -> sector((Long) value);
            case "organizationId" -> organization((Long) value);
            default -> describe(value);
        };
    }

    private String describe(Object value) {
        Formats formats = new Formats(language());
        if (value instanceof BilingualText text) {
            return Stream.of(text.en(), text.fr()).filter(side -> side != null).collect(Collectors.joining(" / "));
        }
        if (value instanceof PartialDate date) {
            return formats.date(date);
        }
        if (value instanceof LocalDate day) {
            return formats.day(day);
        }
        if (value instanceof BigDecimal amount) {
            return formats.number(amount);
        }
        if (value instanceof LogLeg leg) {
            return leg(leg, formats);
        }
        if (value instanceof LogCount count) {
            return texts.name("mission.countKind", count.kind()) + " "
                    + texts.name("mission.qualifier", count.qualifier()) + " " + formats.number(count.value()) + ", "
                    + count.source();
        }
        if (value instanceof Boolean flag) {
            return texts.get(flag ? "choice.yes" : "choice.no");
        }
        return value instanceof Enum<?> constant ? constant(constant) : value.toString();
    }

    private String leg(LogLeg leg, Formats formats) {
        String city = language() == Language.FR && leg.cityFr() != null ? leg.cityFr() : leg.cityEn();
        return Stream.of(
                        city,
                        countries.name(leg.country(), language()),
                        formats.range(leg.start(), leg.end()),
                        leg.timeZone(),
                        describe(leg.partners()))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String constant(Enum<?> constant) {
        String prefix;
        if (constant instanceof MissionKind) {
            prefix = "mission.kind";
        } else if (constant instanceof Direction) {
            prefix = "mission.direction";
        } else if (constant instanceof MissionStage) {
            prefix = "mission.stage";
        } else if (constant instanceof OutcomeKind) {
            prefix = "outcome.kind";
        } else if (constant instanceof OutcomeStage) {
            prefix = "outcome.stage";
        } else if (constant instanceof CompanyStatus) {
            prefix = "company.status";
        } else if (constant instanceof CompanySize) {
            prefix = "company.size";
        } else if (constant instanceof Ownership) {
            prefix = "company.ownership";
        } else if (constant instanceof Province) {
            prefix = "province";
        } else {
            return constant.name();
        }
        return texts.name(prefix, constant);
    }

    private String sector(Long id) {
        return directory.sectors().stream()
                .filter(sector -> sector.id() == id)
                .map(sector -> sector.name(language()))
                .findFirst()
                .orElse("");
    }

    private String organization(Long id) {
        return directory
                .organization(id)
                .map(organization -> organization.name(language()))
                .orElse("");
    }

    private static Language language() {
        return Callers.current().language();
    }
}
