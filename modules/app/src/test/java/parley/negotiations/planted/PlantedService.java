package parley.negotiations.planted;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Breaks four rules on purpose: holds the entity manager, says not who may call it, reads the machine's time, stops reading. */
public class PlantedService {
    private EntityManager em;

    public LocalDate today() {
        em.createNativeQuery("select 1").setMaxResults(1).getSingleResult();
        return LocalDate.now();
    }
}
