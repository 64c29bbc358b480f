package parley.negotiations.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.party.PartyService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.MandatesAccess;
import parley.negotiations.known.NeedToKnow;

/** Offers made and received. Every look at one is noted before it is given out; while none are held here there are none. */
@ApplicationScoped
@Transactional
public class OfferService {
    /** Largest document, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String TABLE = "negotiations.offer";
    private static final int LONGEST_NAME = 200;

    private OfferRepository repository;
    private PartyService parties;
    private NeedToKnow needToKnow;
    private CommandValidator validator;

    protected OfferService() {}

    @Inject
    OfferService(OfferRepository repository, PartyService parties, NeedToKnow needToKnow, CommandValidator validator) {
        this.repository = repository;
        this.parties = parties;
        this.needToKnow = needToKnow;
        this.validator = validator;
    }

    /** Latest first, unless sorted by {@code date}, {@code chapter} or {@code party}. */
    @Allowed(MandatesAccess.READ_OFFERS)
    public Page<OfferSummary> find(OfferCriteria criteria, Paging paging) {
        if (!needToKnow.held()) {
            return Page.of(List.of(), 0, paging);
        }
        Page<OfferSummary> page = repository.find(criteria, paging);
        needToKnow.viewed(TABLE, page.items().stream().map(OfferSummary::id).toList());
        return page;
    }

    /** @throws NotFound if there is none, or none that the caller may know of */
    @Allowed(MandatesAccess.READ_OFFERS)
    public OfferDetail get(long id) {
        if (!needToKnow.held()) {
            throw new NotFound("OFFER", id);
        }
        OfferSummary summary = repository.summary(id).orElseThrow(() -> new NotFound("OFFER", id));
        needToKnow.viewed(TABLE, List.of(id));
        Offer offer = repository.byId(id);
        return new OfferDetail(summary, offer.asCommand(), offer.version());
    }

    /**
     * @return the document, byte for byte as it came
     * @throws NotFound if there is none, or none that the caller may know of
     */
    @Allowed(MandatesAccess.READ_OFFERS)
    public byte[] content(long id) {
        get(id);
        return repository.content(id).orElseThrow(() -> new NotFound("OFFER", id));
    }

    /**
     * @return its id
     * @throws OfferNumberTaken if that version of the offer is logged already
     * @throws NotFound if the caller may not know the chapter
     */
    @Allowed(MandatesAccess.LOG_OFFER)
    public long log(LogOffer command) {
        check(command, command.chapterId(), null);
        return repository.save(new Offer(command)).id();
    }

    /**
     * Logs an offer with its document, or neither.
     *
     * @param document null where there is none
     * @return its id
     * @throws InvalidInput if the document is empty or larger than {@link #LARGEST}
     */
    @Allowed(MandatesAccess.LOG_OFFER)
    public long log(LogOffer command, OfferDocument document) {
        long id = log(command);
        store(id, document);
        return id;
    }

    /**
     * Writes an offer again and stores its document, or neither.
     *
     * @param document null where there is none, or none is added
     * @return the new version
     */
    @Allowed(MandatesAccess.LOG_OFFER)
    public int edit(long id, int version, LogOffer command, OfferDocument document) {
        int written = edit(id, version, command);
        store(id, document);
        return written;
    }

    private void store(long id, OfferDocument document) {
        if (document != null) {
            store(id, document.name(), document.content());
        }
    }

    /**
     * Writes what is said of an offer again; it stays in its chapter and keeps its document.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(MandatesAccess.LOG_OFFER)
    public int edit(long id, int version, LogOffer command) {
        OfferDetail before = get(id);
        check(command, before.content().chapterId(), id);
        if (before.version() != version) {
            throw new StaleEdit(command, before.content(), before.version());
        }
        Offer offer = repository.byId(id);
        offer.write(command);
        repository.flush();
        return offer.version();
    }

    /**
     * Stores the document of an offer, once.
     *
     * @param name as the file was called
     * @throws OfferFileStored if it has one
     * @throws InvalidInput if it is empty or larger than {@link #LARGEST}
     */
    @Allowed(MandatesAccess.LOG_OFFER)
    public OfferFile store(long id, String name, byte[] content) {
        OfferSummary offer = get(id).summary();
        needToKnow.check(offer.chapterId(), offer.marking());
        if (offer.file() != null) {
            throw new OfferFileStored();
        }
        if (content.length == 0) {
            throw new InvalidInput("file", "error.emptyFile", name == null ? "" : name);
        }
        if (content.length > LARGEST) {
            throw new InvalidInput("file", "error.offerFileTooLarge", LARGEST / 1024 / 1024);
        }
        String plain = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        plain = plain.replaceAll("\\p{Cntrl}", "").strip();
        plain = plain.isEmpty() ? "offer" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        OfferFile file = new OfferFile(plain, FileTypes.of(content, plain), content.length, hash(content));
        repository.store(offer, file, content);
        return file;
    }

    private void check(LogOffer command, Long chapterId, Long except) {
        validator.check(command);
        needToKnow.check(chapterId, command.marking());
        if (parties.all().stream().noneMatch(party -> command.partyId().equals(party.id()))) {
            throw new InvalidInput("partyId", "error.unknownChoice");
        }
        if (repository.taken(command, chapterId, except)) {
            throw new OfferNumberTaken(command.number());
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
