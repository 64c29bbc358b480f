package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.text.Language;
import parley.negotiations.ConsultationsAccess;
import parley.negotiations.known.NeedToKnow;

/** Submissions in histories and where a person appears; one in confidence only for the lists of its chapters. */
@ApplicationScoped
@Transactional
public class SubmissionSource implements RecordSource {
    public static final String KIND = "SUBMISSION";

    private ConsultationRepository repository;
    private AccessTable access;
    private NeedToKnow needToKnow;

    protected SubmissionSource() {}

    @Inject
    SubmissionSource(ConsultationRepository repository, AccessTable access, NeedToKnow needToKnow) {
        this.repository = repository;
        this.access = access;
        this.needToKnow = needToKnow;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return access.permits(Callers.current(), ConsultationsAccess.READ_CONSULTATIONS)
                ? repository.summaries(ids).stream().map(SubmissionSource::card).toList()
                : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (find(id).isEmpty()) {
            return List.of();
        }
        needToKnow.viewed("negotiations.submission", List.of(id));
        return List.of(new AuditedRows("negotiations.submission", id));
    }

    private static RecordCard card(SubmissionSummary submission) {
        return new RecordCard(
                new RecordRef(KIND, submission.id()),
                title(submission, Language.EN),
                title(submission, Language.FR),
                "/negotiations/submissions/show?id=" + submission.id(),
                null);
    }

    private static String title(SubmissionSummary submission, Language language) {
        String who = submission.who(language);
        return who == null ? submission.consultationCode() : submission.consultationCode() + " · " + who;
    }
}
