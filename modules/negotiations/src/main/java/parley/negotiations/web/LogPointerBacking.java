package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import parley.negotiations.pointer.LogPointer;
import parley.negotiations.pointer.PointerKind;
import parley.negotiations.pointer.PointerService;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Says where something is held that is not held here. */
@Named
@ViewScoped
public class LogPointerBacking extends Form {
    @Inject
    private transient PointerService pointers;

    @Inject
    private transient ListParameters parameters;

    private Long chapterId;
    private PointerKind kind;
    private String heldIn;
    private String reference;
    private LocalDate dated;

    @PostConstruct
    void read() {
        kind = parameters.constant(PointerKind.class, "kind");
    }

    public String save() {
        return save(() -> {
            pointers.log(new LogPointer(chapterId, kind, heldIn, reference, dated));
            say("logPointer.saved");
            return switch (kind) {
                case MANDATE -> "/negotiations/mandates/list";
                case OFFER -> "/negotiations/offers/list";
                case ISSUE, POSITION -> "/negotiations/issues/list";
            };
        });
    }

    public PointerKind[] getKinds() {
        return PointerKind.values();
    }

    public Long getChapterId() {
        return chapterId;
    }

    public void setChapterId(Long chapterId) {
        this.chapterId = chapterId;
    }

    public PointerKind getKind() {
        return kind;
    }

    public void setKind(PointerKind kind) {
        this.kind = kind;
    }

    public String getHeldIn() {
        return heldIn;
    }

    public void setHeldIn(String heldIn) {
        this.heldIn = heldIn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }
}
