package parley.negotiations.pointer;

import java.time.LocalDate;

/** Where something of a chapter is held that is not held here. */
public record Pointer(
        long id,
        long chapterId,
        String chapterCode,
        PointerKind kind,
        String heldIn,
        String reference,
        LocalDate dated) {}
