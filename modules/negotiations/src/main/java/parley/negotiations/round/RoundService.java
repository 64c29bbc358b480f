package parley.negotiations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.time.PartialDate;
import parley.negotiations.NegotiationsAccess;
import parley.negotiations.RoundLogged;
import parley.negotiations.body.Body;
import parley.negotiations.body.BodyService;

/** Logs, edits and finds rounds. */
@ApplicationScoped
@Transactional
public class RoundService {
    /** The agreement of this file; its official short form is ACAFTA. */
    public static final String AGREEMENT = "ACFTA";

    private RoundRepository repository;
    private RoundSeriesRepository series;
    private CommandValidator validator;
    private MarkingService markings;
    private BodyService bodies;
    private Event<RoundLogged> logged;

    protected RoundService() {}

    @Inject
    RoundService(
            RoundRepository repository,
            RoundSeriesRepository series,
            CommandValidator validator,
            MarkingService markings,
            BodyService bodies,
            Event<RoundLogged> logged) {
        this.repository = repository;
        this.series = series;
        this.validator = validator;
        this.markings = markings;
        this.bodies = bodies;
        this.logged = logged;
    }

    /** @return the time zone of that city as far as a round there has told it; empty where none has */
    @Allowed(NegotiationsAccess.LOG_ROUND)
    public Optional<String> zoneOf(String city) {
        return city == null || city.isBlank() ? Optional.empty() : series.zoneOf(city.strip());
    }

    /**
     * Logs a round.
     *
     * @return its code, such as {@code TNC-18}
     * @throws parley.core.error.InvalidInput naming the fields at fault
     * @throws parley.negotiations.body.BodyNotOfItsDay if the body was not there then
     * @throws RoundNumberTaken if a regular round has the number
     * @throws parley.core.marking.MarkingAboveCeiling if the installation may not hold it
     */
    @Allowed(NegotiationsAccess.LOG_ROUND)
    public String log(LogRound command) {
        validator.check(command);
        markings.check(command.marking());
        Body body = met(command.body(), command);
        long agreement = series.lockedAgreement(AGREEMENT);
        if (command.numbered() && series.numberTaken(agreement, command.number())) {
            throw new RoundNumberTaken(command.number());
        }
        int serial = command.numbered() ? command.number() : series.nextSerial(RoundLabel.prefix(command, body));
        RoundLabel label = RoundLabel.of(command, body, serial);
        Round round = repository.save(new Round(agreement, label.code(), position(command), label, command));
        logged.fire(new RoundLogged(round.id(), round.code()));
        return round.code();
    }

    /**
     * Writes a round again.
     *
     * @param version the version that the caller read
     * @return the new version
     * @throws NotFound if there is none
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(NegotiationsAccess.EDIT_ROUND)
    public int edit(long id, int version, LogRound command) {
        validator.check(command);
        markings.check(command.marking());
        Round round = repository.byId(id).orElseThrow(() -> new NotFound("ROUND", id));
        if (round.version() != version) {
            throw new StaleEdit(command, round.asCommand(), round.version());
        }
        met(round.asCommand().body(), command);
        round.write(command);
        repository.flush();
        return round.version();
    }

    /** Newest first unless sorted by {@code round}, {@code start}, {@code place}, {@code format}, {@code host} or {@code status}. */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public Page<RoundSummary> find(RoundCriteria criteria, Paging paging) {
        return repository.find(criteria, paging);
    }

    /**
     * @param loggedBy only what was logged by the end of that day, Ottawa calendar
     * @return rounds not held and not cancelled that begin on the day or later, soonest first; those without a date never
     */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public List<RoundSummary> coming(LocalDate from, LocalDate loggedBy) {
        return repository.coming(from, loggedBy);
    }

    /**
     * One round by its code or its id.
     *
     * @throws NotFound if there is none
     */
    @Allowed(NegotiationsAccess.READ_ROUNDS)
    public RoundDetail get(String codeOrId) {
        Round round = (codeOrId.matches("\\d{1,18}")
                        ? repository.byId(Long.parseLong(codeOrId))
                        : repository.byCode(codeOrId))
                .orElseThrow(() -> new NotFound("ROUND", codeOrId));
        return new RoundDetail(
                repository.summary(round.id()), round.asCommand(), repository.published(round.id()), round.version());
    }

    private Body met(String body, LogRound command) {
        LocalDate first = command.start() == null ? null : command.start().value();
        PartialDate end = command.end() == null ? command.start() : command.end();
        return bodies.met(body, first, end == null ? null : end.last());
    }

    private BigDecimal position(LogRound command) {
        return command.numbered()
                ? BigDecimal.valueOf(command.number())
                : series.positionAfter(
                        command.start() == null ? null : command.start().value());
    }
}
