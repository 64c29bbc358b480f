package parley.reports.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.SignInService;
import parley.core.access.TokenSecret;
import parley.core.error.NotFound;
import parley.core.text.Texts;
import parley.reports.calendar.CalendarFeed;
import parley.reports.calendar.CalendarService;

/** The calendar of rounds, meetings and missions under a secret address that its owner can revoke. */
@Path("/feeds")
@RequestScoped
public class FeedsResource {
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 3;

    @Inject
    private CalendarService calendar;

    @Inject
    private SignInService signIn;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** In the language of the account that made the address. */
    @GET
    @Path("/{secret}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public String feed(@PathParam("secret") String secret, @Context UriInfo address) {
        Caller owner = signIn.feed(new TokenSecret(secret))
                .filter(caller -> caller.accountId().equals(Callers.current().accountId()))
                .orElseThrow(() -> new NotFound("FEED", ""));
        LocalDate today = LocalDate.now(clock);
        String base = address.getBaseUri().toString().replaceFirst("/api/v1/?$", "");
        return CalendarFeed.write(
                calendar.between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD)),
                owner.language(),
                texts.of(owner.language(), "calendar.dayNotPublished"),
                base,
                clock.instant());
    }
}
