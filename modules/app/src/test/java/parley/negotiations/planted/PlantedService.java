package parley.negotiations.planted;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Breaks five rules on purpose: holds the entity manager, says not who may call it, reads the machine's time, stops reading, looks JSON up. */
public class PlantedService {
    private EntityManager em;

    public LocalDate today() {
        em.createNativeQuery("select 1").setMaxResults(1).getSingleResult();
        Json.createArrayBuilder();
        return LocalDate.now();
    }
}
