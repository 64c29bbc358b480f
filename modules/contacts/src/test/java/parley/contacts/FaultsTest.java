package parley.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.consent.ConsentService;
import parley.contacts.consent.LogConsent;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionTheme;
import parley.contacts.interaction.LogInteraction;
import parley.contacts.membership.LogMembership;
import parley.contacts.membership.MembershipService;
import parley.contacts.organization.OrganizationService;
import parley.contacts.person.PersonService;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogAlias;
import parley.core.directory.LogOrganization;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.PhoneKind;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Whoever sends a command is told everything that is wrong with it: what its fields say, and what only the rules know. */
class FaultsTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static final long NOBODY = 999_999;

    @Test
    void aPersonIsRefusedOnceForEverything() {
        LogAffiliation wrong = new LogAffiliation(
                null,
                NOBODY,
                null,
                null,
                null,
                null,
                PartialDate.parse("2026-03"),
                PartialDate.parse("2025"),
                true,
                "no address",
                null,
                List.of(new LogPhone(PhoneKind.WORK, "12", null), new LogPhone(PhoneKind.WORK, "many", null)));
        LogAffiliation second =
                new LogAffiliation(null, null, null, "Adviser", null, null, null, null, true, null, null, List.of());
        LogAlias alias = new LogAlias("Spécimen", AliasKind.FORMER, null);
        LogPerson command = new LogPerson(
                " ",
                null,
                NameOrder.GIVEN_FIRST,
                null,
                null,
                null,
                null,
                null,
                NOBODY,
                null,
                Set.of(),
                null,
                null,
                "UNCLASSIFIED",
                List.of(wrong, second),
                List.of(alias, alias));
        refused(
                () -> BEANS.get(PersonService.class).log(command),
                tuple("familyName", "error.nameRequired"),
                tuple("countryId", "error.unknownChoice"),
                tuple("affiliations[0].email", "error.email"),
                tuple("affiliations[0].organizationId", "error.unknownChoice"),
                tuple("affiliations[0].phones[0].number", "error.phone"),
                tuple("affiliations[0].phones[1].number", "error.phone"),
                tuple("affiliations[0].to", "error.affiliationEndsBeforeStart"),
                tuple("affiliations[1].main", "error.oneMainAffiliation"),
                tuple("aliases[1].name", "error.aliasTwice"));
    }

    @Test
    void anOrganizationIsRefusedOnceForEverything() {
        LogAlias alias = new LogAlias("Spécimen", AliasKind.FORMER, null);
        LogOrganization command = new LogOrganization(
                null,
                null,
                null,
                null,
                null,
                NOBODY,
                null,
                NOBODY,
                null,
                null,
                "ftp",
                null,
                null,
                null,
                Set.of(),
                List.of(alias, alias),
                null,
                null,
                "UNCLASSIFIED");
        refused(
                () -> BEANS.get(OrganizationService.class).log(command),
                tuple("nameEn", "error.organizationNameRequired"),
                tuple("kind", "error.required"),
                tuple("countryId", "error.unknownChoice"),
                tuple("parentId", "error.unknownChoice"),
                tuple("website", "error.website"),
                tuple("aliases[1].name", "error.aliasTwice"));
    }

    @Test
    void aTermIsRefusedOnceForEverything() {
        LogMembership command = new LogMembership(
                NOBODY,
                null,
                NOBODY,
                null,
                null,
                null,
                null,
                PartialDate.parse("2026-03"),
                PartialDate.parse("2025"),
                null);
        refused(
                () -> BEANS.get(MembershipService.class).log(command),
                tuple("councilId", "error.unknownChoice"),
                tuple("personId", "error.unknownChoice"),
                tuple("role", "error.required"),
                tuple("to", "error.membershipEndsBeforeStart"));
    }

    @Test
    void anInteractionIsRefusedOnceForEverything() {
        LogInteraction command = new LogInteraction(
                PartialDate.parse("2026-11-25"),
                InteractionKind.CALL,
                InteractionTheme.OTHER,
                "",
                null,
                Language.EN,
                Set.of(),
                Set.of(NOBODY),
                List.of(),
                Set.of(),
                "UNCLASSIFIED",
                List.of());
        refused(
                () -> BEANS.get(InteractionService.class).log(command),
                tuple("day", "error.interactionInFuture"),
                tuple("subject", "error.required"),
                tuple("organizationIds", "error.unknownChoice"));
    }

    @Test
    void aConsentIsRefusedOnceForEverything() {
        LocalDate tomorrow = LocalDate.parse("2026-11-25");
        LogConsent command =
                new LogConsent(NOBODY, "COMMERCIAL_EVENT", "PARTY", "none", tomorrow, " ", null, tomorrow.minusDays(2));
        refused(
                () -> BEANS.get(ConsentService.class).log(command),
                tuple("personId", "error.unknownChoice"),
                tuple("collectedFor", "error.unknownChoice"),
                tuple("basis", "error.unknownChoice"),
                tuple("obtained", "error.dayToCome"),
                tuple("how", "error.required"),
                tuple("expires", "error.expiresBeforeObtained"));
    }

    private static void refused(Runnable work, Tuple... errors) {
        assertThatThrownBy(() -> ContactsFixture.asSteward(() -> {
                    work.run();
                    return null;
                }))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field, FieldError::key)
                        .containsExactly(errors));
    }
}
