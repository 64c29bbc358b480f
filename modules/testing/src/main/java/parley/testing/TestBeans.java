package parley.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The services and repositories of the modules on the class path as the container wires them, with access checks,
 * transactions, events and persistence, over a database of the test class's own. Pages, REST and what the container
 * starts by itself are left out; no setting is set.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), TestDatabase::create);
 * }</pre>
 */
public final class TestBeans implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final List<Class<? extends Annotation>> BEANS =
            List.of(ApplicationScoped.class, RequestScoped.class, Dependent.class, Interceptor.class);

    private final TestClock clock;
    private final Supplier<TestDatabase> supplier;
    private TestDatabase database;
    private EntityManagerFactory factory;
    private Transactions transactions;
    private WeldContainer container;
    private RequestContextController request;

    /** @param supplier makes the class's database; it is dropped after the last test */
    public TestBeans(TestClock clock, Supplier<TestDatabase> supplier) {
        this.clock = clock;
        this.supplier = supplier;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        QuietLogs.keep();
        database = supplier.get();
        factory = PersistenceUnit.over(database);
        transactions = new Transactions(factory);
        Weld weld = new Weld(database.name())
                .disableDiscovery()
                .property("org.jboss.weld.construction.relaxed", true)
                .addExtension((Extension) new TestResources(clock, transactions))
                .addServices(new InjectedPersistence(factory, transactions));
        ModuleClasses.all().stream().filter(TestBeans::isBusinessBean).forEach(weld::addBeanClass);
        weld.addBeanClass(TransactionalInterceptor.class);
        container = weld.initialize();
        request = container.select(RequestContextController.class).get();
    }

    private static boolean isBusinessBean(Class<?> type) {
        String name = type.getPackageName() + ".";
        return ModuleClasses.carries(type, BEANS)
                && !type.isAnnotationPresent(Named.class)
                && !beginsByItself(type)
                && !name.contains(".web.")
                && !name.contains(".rest.")
                && !name.startsWith("parley.ui.");
    }

    /** Work in the background would do to a test what it did not ask for. */
    private static boolean beginsByItself(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .flatMap(method -> Stream.of(method.getParameters()))
                .anyMatch(parameter -> parameter.isAnnotationPresent(Initialized.class));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        request.activate();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        request.deactivate();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (container != null) {
            container.close();
        }
        if (factory != null) {
            factory.close();
        }
        if (database != null) {
            database.close();
        }
    }

    /** @return the bean of that class; a repository too, for a test in its package */
    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** Runs the work in one transaction, for tests of repositories; a service brings its own. */
    public <T> T inTransaction(Callable<T> work) {
        try {
            return transactions.within(null, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the entity manager of the running transaction */
    public EntityManager entityManager() {
        return transactions.shared();
    }

    public TestDatabase database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }
}
