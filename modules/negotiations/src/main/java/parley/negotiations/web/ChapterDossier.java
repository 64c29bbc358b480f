package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.record.Paging;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionCriteria;
import parley.negotiations.consultation.SubmissionSummary;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.position.Position;
import parley.negotiations.position.PositionCriteria;
import parley.negotiations.position.PositionService;

/** What the pages of chapters and rounds show of positions and submissions, for those who may know them. */
@Named("chapterDossier")
@RequestScoped
public class ChapterDossier {
    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private PositionService positions;

    @Inject
    private ConsultationService consultations;

    private List<SubmissionSummary> submissions;
    private List<Position> heard;
    private Long withheldPositions;

    /** @return whether positions of the chapter are held here and the reader may know them */
    public boolean known(String chapter) {
        return needToKnow.held() && listed(chapter);
    }

    /** @return whether the reader is on the chapter's need-to-know list */
    public boolean listed(String chapter) {
        return needToKnow.chapters().stream().anyMatch(known -> known.code().equals(chapter));
    }

    /** @return how many positions are withheld, where an administrator lets that be told */
    public long withheld(long chapterId) {
        if (withheldPositions == null) {
            withheldPositions = needToKnow.withheld(chapterId);
        }
        return withheldPositions;
    }

    /** @return who told us what of the chapter, latest first */
    public List<SubmissionSummary> told(String chapter) {
        if (submissions == null) {
            submissions = consultations
                    .find(SubmissionCriteria.of(null, chapter), Paging.longest())
                    .items();
        }
        return submissions;
    }

    /** @return what parties were heard to hold in the round */
    public List<Position> heardIn(long roundId) {
        if (heard == null) {
            heard = positions.all(PositionCriteria.ofRound(roundId));
        }
        return heard;
    }
}
