package parley.negotiations.planted;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;

/** Breaks a rule on purpose: an id that is read back with lastval(). */
public class PlantedEntity {
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    public Long id() {
        return id;
    }
}
