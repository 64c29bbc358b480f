package parley.contacts.interaction;

/** How it passed. */
public enum InteractionKind {
    CALL,
    MEETING,
    VIRTUAL_MEETING,
    E_MAIL,
    LETTER,
    VISIT,
    EVENT,
    MISSION,
    OTHER
}
