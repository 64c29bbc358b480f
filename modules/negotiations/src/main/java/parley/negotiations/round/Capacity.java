package parley.negotiations.round;

/** In what capacity a party attends: Timor-Leste sat in TNC 17 as observer although a member of ASEAN. */
public enum Capacity {
    DELEGATION,
    OBSERVER
}
