package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.known.Holding;
import parley.negotiations.known.NeedToKnow;
import parley.ui.form.Form;

/** Whether positions are held here, and what is told of those that are withheld. */
@Named
@ViewScoped
public class HoldPositionsBacking extends Form {
    @Inject
    private transient NeedToKnow needToKnow;

    private boolean held;
    private boolean counted;
    private boolean searched;

    @PostConstruct
    void read() {
        Holding holding = needToKnow.holding();
        held = holding.held();
        counted = holding.counted();
        searched = holding.searched();
    }

    public String save() {
        return save(() -> {
            needToKnow.hold(new Holding(held, counted, searched));
            say("holdPositions.saved");
            return "/negotiations/positions/hold";
        });
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    public boolean isCounted() {
        return counted;
    }

    public void setCounted(boolean counted) {
        this.counted = counted;
    }

    public boolean isSearched() {
        return searched;
    }

    public void setSearched(boolean searched) {
        this.searched = searched;
    }
}
