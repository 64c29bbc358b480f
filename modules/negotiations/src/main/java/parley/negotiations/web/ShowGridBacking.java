package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.position.GridService;
import parley.negotiations.position.PositionGrid;
import parley.ui.list.ListParameters;

/** Parties and issues of one chapter; without a chapter in the address, the first that the reader may know. */
@Named
@RequestScoped
public class ShowGridBacking {
    @Inject
    private GridService grids;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private ListParameters parameters;

    private PositionGrid grid;

    /** Finds the grid before the page renders: a chapter that the reader may not know is a 404. */
    public void load() {
        List<KnownChapter> known = needToKnow.chapters();
        String chapter = parameters.text("chapter");
        if (chapter != null) {
            grid = grids.grid(chapter, getAsOf());
        } else if (!known.isEmpty()) {
            grid = grids.grid(known.get(0).code(), getAsOf());
        }
    }

    /** @return null where there is no chapter that the reader may know */
    public PositionGrid getGrid() {
        return grid;
    }

    public String getMarking() {
        return grid == null ? null : grid.marking();
    }

    public LocalDate getAsOf() {
        return parameters.asOf();
    }
}
