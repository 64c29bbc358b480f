package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import parley.core.record.Page;
import parley.negotiations.round.MeetingFormat;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundStatus;
import parley.negotiations.round.RoundSummary;
import parley.ui.form.DirectoryBean;
import parley.ui.list.ListParameters;

/** The rounds list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListRoundsBacking {
    private static final int FIRST_YEAR = 2022;

    @Inject
    private RoundService rounds;

    @Inject
    private DirectoryBean directory;

    @Inject
    private ListParameters parameters;

    @Inject
    private Clock clock;

    private Page<RoundSummary> page;

    public Page<RoundSummary> getPage() {
        if (page == null) {
            RoundCriteria criteria = new RoundCriteria(
                    parameters.text("q"),
                    parameters.integer("year"),
                    getFormat(),
                    getStatus(),
                    parameters.id("host", directory::isPartyId),
                    getDated(),
                    parameters.date("from"),
                    parameters.date("to"));
            page = rounds.find(criteria, parameters.paging());
        }
        return page;
    }

    public MeetingFormat getFormat() {
        return parameters.constant(MeetingFormat.class, "format");
    }

    public RoundStatus getStatus() {
        return parameters.constant(RoundStatus.class, "status");
    }

    public Boolean getDated() {
        return parameters.flag("dated");
    }

    public boolean isFiltered() {
        return parameters.any("q", "year", "format", "status", "host", "dated", "from", "to");
    }

    public List<Integer> getYears() {
        return IntStream.iterate(LocalDate.now(clock).getYear() + 1, year -> year >= FIRST_YEAR, year -> year - 1)
                .boxed()
                .toList();
    }
}
