package parley.negotiations.chapter;

/** Whether a status was reported by an outside source or recorded by an official here. */
public enum Origin {
    REPORTED,
    RECORDED
}
