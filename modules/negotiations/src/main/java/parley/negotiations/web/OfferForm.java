package parley.negotiations.web;

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
import parley.ui.form.Pair;
import parley.ui.form.Uploads;

/** The fields of an offer while they are typed, with its document; logging and editing share them. */
public abstract class OfferForm extends KnownChapterForm {
    private OfferKind kind;
    private Direction direction;
    private Long partyId;
    private Integer number = 1;
    private LocalDate madeOn;
    private Pair summary = new Pair();
    private Pair staging = new Pair();
    private transient Part file;

    protected void fill(LogOffer content) {
        setChapterId(content.chapterId());
        kind = content.kind();
        direction = content.direction();
        partyId = content.partyId();
        number = content.number();
        madeOn = content.madeOn();
        summary = Pair.of(content.summary());
        staging = Pair.of(content.staging());
        setMarking(content.marking());
    }

    protected LogOffer command() {
        return new LogOffer(
                getChapterId(), kind, direction, partyId, number, madeOn, summary.text(), staging.text(), getMarking());
    }

    /**
     * @return the document that was chosen, or null
     * @throws parley.core.error.InvalidInput if it is empty
     */
    protected OfferDocument document() {
        Part chosen = Uploads.chosen("file", file);
        if (chosen == null) {
            return null;
        }
        try (InputStream upload = chosen.getInputStream()) {
            return new OfferDocument(chosen.getSubmittedFileName(), upload.readNBytes(OfferService.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OfferKind[] getKinds() {
        return OfferKind.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
