package parley.negotiations.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.LogOffer;
import parley.negotiations.offer.OfferDocument;
import parley.negotiations.offer.OfferKind;
import parley.negotiations.offer.OfferService;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** The fields of an offer while they are typed, with its document; logging and editing share them. */
public abstract class OfferForm extends Form {
    @Inject
    private transient PositionWords words;

    private Long chapterId;
    private OfferKind kind;
    private Direction direction;
    private Long partyId;
    private Integer number = 1;
    private LocalDate madeOn;
    private Pair summary = new Pair();
    private Pair staging = new Pair();
    private String marking;
    private transient Part file;

    protected void fill(LogOffer content) {
        chapterId = content.chapterId();
        kind = content.kind();
        direction = content.direction();
        partyId = content.partyId();
        number = content.number();
        madeOn = content.madeOn();
        summary = Pair.of(content.summary());
        staging = Pair.of(content.staging());
        marking = content.marking();
    }

    protected LogOffer command() {
        return new LogOffer(
                chapterId, kind, direction, partyId, number, madeOn, summary.text(), staging.text(), marking);
    }

    /** @return the document that was chosen, or null */
    protected OfferDocument document() {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isEmpty()) {
            return null;
        }
        try (InputStream upload = file.getInputStream()) {
            return new OfferDocument(file.getSubmittedFileName(), upload.readNBytes(OfferService.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected String describe(String field, Object value) {
        return words.describe(field, value, super.describe(field, value));
    }

    public OfferKind[] getKinds() {
        return OfferKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Long getChapterId() {
        return chapterId;
    }

    public void setChapterId(Long chapterId) {
        this.chapterId = chapterId;
    }

    public OfferKind getKind() {
        return kind;
    }

    public void setKind(OfferKind kind) {
        this.kind = kind;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Long getPartyId() {
        return partyId;
    }

    public void setPartyId(Long partyId) {
        this.partyId = partyId;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public Pair getSummary() {
        return summary;
    }

    public Pair getStaging() {
        return staging;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
