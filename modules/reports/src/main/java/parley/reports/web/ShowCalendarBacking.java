package parley.reports.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Callers;
import parley.core.access.OwnAccountService;
import parley.core.record.CalendarEntry;
import parley.core.text.Language;
import parley.reports.calendar.CalendarService;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** The calendar of a year, and the making of a feed's address. */
@Named
@ViewScoped
public class ShowCalendarBacking extends Form {
    @Inject
    private transient CalendarService calendar;

    @Inject
    private transient OwnAccountService account;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    private String feedName;
    private String feedAddress;

    public int getYear() {
        Integer year = parameters.integer("year");
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    public String getYearText() {
        return Integer.toString(getYear());
    }

    public List<CalendarEntry> getEntries() {
        return calendar.between(LocalDate.of(getYear(), 1, 1), LocalDate.of(getYear(), 12, 31));
    }

    public String title(CalendarEntry entry) {
        return Callers.current().language() == Language.FR ? entry.titleFr() : entry.titleEn();
    }

    public String place(CalendarEntry entry) {
        return Callers.current().language() == Language.FR ? entry.placeFr() : entry.placeEn();
    }

    /** Stays on the page, because the address is told once. */
    public void makeFeed() {
        save(() -> {
            String secret = account.makeFeed(feedName).text();
            feedAddress = base() + "/api/v1/feeds/" + secret + ".ics";
            feedName = null;
            return "/reports/calendar/show";
        });
    }

    private static String base() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String address = request.getRequestURL().toString();
        return address.substring(0, address.indexOf('/', address.indexOf("//") + 2));
    }

    public String getFeedName() {
        return feedName;
    }

    public void setFeedName(String feedName) {
        this.feedName = feedName;
    }

    public String getFeedAddress() {
        return feedAddress;
    }
}
