package parley.negotiations.rest;

import parley.core.error.InvalidInput;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.pointer.LogPointer;
import parley.negotiations.pointer.Pointer;
import parley.negotiations.pointer.PointerKind;
import parley.ui.rest.Params;

/**
 * In JSON, where something of a chapter is held that is not held here; the chapter is named by code. The id is read only.
 *
 * @param heldIn name of the system or registry
 * @param reference of the document there; no word of what it says
 * @param dated the document's day
 */
public record PointerJson(Long id, String chapter, String kind, String heldIn, String reference, String dated) {
    static PointerJson of(Pointer pointer) {
        return new PointerJson(
                pointer.id(),
                pointer.chapterCode(),
                pointer.kind().name(),
                pointer.heldIn(),
                pointer.reference(),
                pointer.dated().toString());
    }

    LogPointer command(NeedToKnow needToKnow) {
        if (chapter == null) {
            throw new InvalidInput("chapter", "error.required");
        }
        return new LogPointer(
                needToKnow.chapter(chapter).id(),
                Params.constant(PointerKind.class, "kind", kind),
                heldIn,
                reference,
                Params.date("dated", dated));
    }
}
