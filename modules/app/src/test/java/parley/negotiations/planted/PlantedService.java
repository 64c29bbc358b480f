package parley.negotiations.planted;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Breaks three rules on purpose: holds the entity manager, says not who may call it, reads the machine's time. */
public class PlantedService {
    private EntityManager em;

    public LocalDate today() {
        em.flush();
        return LocalDate.now();
    }
}
