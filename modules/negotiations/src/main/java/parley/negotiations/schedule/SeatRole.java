package parley.negotiations.schedule;

/** As what somebody sits in a session. */
public enum SeatRole {
    CHIEF_NEGOTIATOR,
    DEPUTY,
    CHAPTER_LEAD,
    ALTERNATE,
    LEGAL_COUNSEL,
    EXPERT,
    NOTE_TAKER,
    EMBASSY,
    INTERPRETER,
    SECRETARIAT,
    OBSERVER
}
