package parley.negotiations.rest;

import parley.core.error.InvalidInput;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.offer.Direction;
import parley.negotiations.offer.LogOffer;
import parley.negotiations.offer.OfferDetail;
import parley.negotiations.offer.OfferFile;
import parley.negotiations.offer.OfferKind;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * A version of an offer in JSON; chapter and party are named by code. Id and file are read only: the document goes to
 * {@code /offers/{id}/file}.
 *
 * @param version of the offer, from 1
 */
public record OfferJson(
        Long id,
        String chapter,
        String kind,
        String direction,
        String party,
        Integer version,
        String date,
        TextJson summary,
        TextJson staging,
        String marking,
        FileJson file) {
    /** The document that is stored. */
    public record FileJson(String name, String type, Long size, String sha256) {
        static FileJson of(OfferFile file) {
            return file == null ? null : new FileJson(file.name(), file.type(), file.size(), file.sha256());
        }
    }

    static OfferJson of(OfferDetail offer, PartyCodes codes) {
        LogOffer content = offer.content();
        return new OfferJson(
                offer.summary().id(),
                offer.summary().chapterCode(),
                content.kind().name(),
                content.direction().name(),
                codes.code(content.partyId()),
                content.number(),
                content.madeOn().toString(),
                TextJson.of(content.summary()),
                TextJson.of(content.staging()),
                content.marking(),
                FileJson.of(offer.summary().file()));
    }

    LogOffer command(NeedToKnow needToKnow, PartyCodes codes) {
        if (chapter == null) {
            throw new InvalidInput("chapter", "error.required");
        }
        return new LogOffer(
                needToKnow.chapter(chapter).id(),
                Params.constant(OfferKind.class, "kind", kind),
                Params.constant(Direction.class, "direction", direction),
                codes.id("party", party),
                version,
                Params.date("date", date),
                TextJson.read(summary),
                TextJson.read(staging),
                marking == null ? needToKnow.usualMarking() : marking);
    }
}
