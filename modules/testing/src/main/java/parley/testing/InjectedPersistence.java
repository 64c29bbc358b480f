package parley.testing;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Fills {@code @PersistenceContext}. */
final class InjectedPersistence implements JpaInjectionServices {
    private final EntityManagerFactory factory;
    private final Transactions transactions;

    InjectedPersistence(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> reference(transactions.shared());
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        return () -> reference(factory);
    }

    private static <T> ResourceReference<T> reference(T resource) {
        return new SimpleResourceReference<>(resource);
    }

    @Override
    public void cleanup() {
        // The factory is closed by the test class.
    }
}
