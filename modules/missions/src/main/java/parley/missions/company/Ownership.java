package parley.missions.company;

/** Groups that a company says, of its own will, own most of it. */
public enum Ownership {
    WOMEN,
    INDIGENOUS,
    YOUTH,
    LGBTQ,
    RACIALIZED,
    DISABILITY
}
