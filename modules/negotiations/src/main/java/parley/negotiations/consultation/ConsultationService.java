package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parley.core.access.Allowed;
import parley.core.directory.DirectoryService;
import parley.core.directory.SectorCard;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.ConsultationsAccess;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;

/**
 * Consultations and submissions. One in confidence is for those on the need-to-know list of a chapter that it concerns, and
 * every look at it is noted.
 */
@ApplicationScoped
@Transactional
public class ConsultationService {
    private static final String TABLE = "negotiations.submission";

    private ConsultationRepository repository;
    private ChapterService chapters;
    private DirectoryService directory;
    private NeedToKnow needToKnow;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected ConsultationService() {}

    @Inject
    ConsultationService(
            ConsultationRepository repository,
            ChapterService chapters,
            DirectoryService directory,
            NeedToKnow needToKnow,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.chapters = chapters;
        this.directory = directory;
        this.needToKnow = needToKnow;
        this.markings = markings;
        this.validator = validator;
        this.clock = clock;
    }

    /** Latest first, unless sorted by {@code date} or {@code code}. */
    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public Page<Consultation> consultations(Paging paging) {
        return repository.consultations(paging);
    }

    /** @throws NotFound if there is none with that code or id */
    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public Consultation consultation(String codeOrId) {
        return repository.consultation(codeOrId).orElseThrow(() -> new NotFound("CONSULTATION", codeOrId));
    }

    /** @throws ConsultationCodeTaken if another has the code */
    @Allowed(ConsultationsAccess.LOG_CONSULTATION)
    public void log(LogConsultation command) {
        check(command);
        if (repository.consultation(command.code()).isPresent()) {
            throw new ConsultationCodeTaken(command.code());
        }
        repository.add(command);
    }

    /**
     * Writes a consultation again; its code stays.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(ConsultationsAccess.LOG_CONSULTATION)
    public int edit(String codeOrId, int version, LogConsultation command) {
        Consultation before = consultation(codeOrId);
        check(command);
        if (!before.code().equals(command.code())) {
            throw new InvalidInput("code", "error.consultationCodeStays");
        }
        if (!repository.write(before.id(), version, command)) {
            throw new StaleEdit(command, before.asCommand(), before.version());
        }
        return version + 1;
    }

    private void check(LogConsultation command) {
        validator.check(command);
        if (command.closedOn() != null && command.closedOn().isBefore(command.openedOn())) {
            throw new InvalidInput("closedOn", "error.endBeforeStart", command.closedOn(), command.openedOn());
        }
    }

    /** Latest first, unless sorted by {@code date}, {@code who} or {@code stance}. */
    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public Page<SubmissionSummary> find(SubmissionCriteria criteria, Paging paging) {
        Page<SubmissionSummary> page = repository.find(criteria, paging);
        viewed(page.items());
        return page;
    }

    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public long count(SubmissionCriteria criteria) {
        return repository.count(criteria);
    }

    /** Gives every submission of the list to the consumer; the looks at those in confidence are noted first. */
    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public void each(SubmissionCriteria criteria, Paging order, Consumer<SubmissionSummary> consumer) {
        List<SubmissionSummary> all = new ArrayList<>();
        repository.each(criteria, order, all::add);
        viewed(all);
        all.forEach(consumer);
    }

    /**
     * What was heard of each chapter, in the agreement's order; what concerns several stands under each, what concerns none
     * comes last.
     *
     * @param publicOnly whether it may be given to anybody: without what was said in confidence or is marked
     */
    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public List<Heard> heard(String consultation, boolean publicOnly) {
        SubmissionCriteria criteria = new SubmissionCriteria(null, consultation, null, null, null, publicOnly);
        List<SubmissionSummary> all = new ArrayList<>();
        each(criteria, Paging.longest(), all::add);
        List<Heard> heard = new ArrayList<>();
        for (ChapterSummary chapter : chapters.all(LocalDate.now(clock))) {
            List<SubmissionSummary> about = all.stream()
                    .filter(submission -> submission.chapters().contains(chapter.code()))
                    .toList();
            if (!about.isEmpty()) {
                heard.add(new Heard(chapter.code(), chapter.nameEn(), chapter.nameFr(), about));
            }
        }
        List<SubmissionSummary> general =
                all.stream().filter(each -> each.chapters().isEmpty()).toList();
        if (!general.isEmpty()) {
            heard.add(new Heard(null, null, null, general));
        }
        return heard;
    }

    /** @throws NotFound if there is none, or none that the caller may know of */
    @Allowed(ConsultationsAccess.READ_CONSULTATIONS)
    public SubmissionDetail get(long id) {
        SubmissionSummary summary = repository.summary(id).orElseThrow(() -> new NotFound("SUBMISSION", id));
        viewed(List.of(summary));
        Submission submission = repository.byId(id);
        if (submission == null) {
            throw new NotFound("SUBMISSION", id);
        }
        return new SubmissionDetail(summary, submission.asCommand(), submission.version());
    }

    /**
     * @return its id
     * @throws InvalidInput if it is in confidence and concerns no chapter that the caller may know
     */
    @Allowed(ConsultationsAccess.LOG_CONSULTATION)
    public long log(LogSubmission command) {
        check(command);
        consultation(command.consultationId().toString());
        return repository.save(new Submission(command)).id();
    }

    /**
     * Writes a submission again; it stays in its consultation.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(ConsultationsAccess.LOG_CONSULTATION)
    public int edit(long id, int version, LogSubmission command) {
        SubmissionDetail before = get(id);
        check(command);
        if (before.version() != version) {
            throw new StaleEdit(command, before.content(), before.version());
        }
        Submission submission = repository.byId(id);
        submission.write(command);
        repository.flush();
        return submission.version();
    }

    private void check(LogSubmission command) {
        validator.check(command);
        markings.check(command.marking());
        List<String> codes = chapters.all(LocalDate.now(clock)).stream()
                .map(ChapterSummary::code)
                .toList();
        if (!codes.containsAll(command.chapters())) {
            throw new InvalidInput("chapters", "error.unknownChoice");
        }
        if (!directory.sectors().stream().map(SectorCard::code).toList().containsAll(command.sectors())) {
            throw new InvalidInput("sectors", "error.unknownChoice");
        }
        if (command.organizationId() != null
                && directory.organization(command.organizationId()).isEmpty()) {
            throw new InvalidInput("organizationId", "error.unknownChoice");
        }
        if (command.personId() != null && directory.person(command.personId()).isEmpty()) {
            throw new InvalidInput("personId", "error.unknownChoice");
        }
        List<String> known =
                needToKnow.chapters().stream().map(KnownChapter::code).toList();
        if (command.inConfidence() && command.chapters().stream().noneMatch(known::contains)) {
            throw new InvalidInput("chapters", "error.confidenceNeedsChapter");
        }
    }

    private void viewed(List<SubmissionSummary> shown) {
        needToKnow.viewed(
                TABLE,
                shown.stream()
                        .filter(SubmissionSummary::inConfidence)
                        .map(SubmissionSummary::id)
                        .toList());
    }
}
