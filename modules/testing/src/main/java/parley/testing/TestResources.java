package parley.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBeanAttributes;
import jakarta.enterprise.util.Nonbinding;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Optional;

/** What the container or the machine gives: validation, transactions and, instead of the machine's, the test's clock. */
class TestResources implements Extension {
    private final TestClock clock;
    private final Transactions transactions;

    TestResources(TestClock clock, Transactions transactions) {
        this.clock = clock;
        this.transactions = transactions;
    }

    /** One interceptor for every kind of transaction: by itself the annotation wants one for each. */
    void bindEveryKindOfTransaction(@Observes BeforeBeanDiscovery discovery) {
        discovery
                .configureInterceptorBinding(Transactional.class)
                .filterMethods(member -> member.getJavaMember().getName().equals("value"))
                .forEach(member -> member.add(Nonbinding.Literal.INSTANCE));
    }

    void leaveOutTheMachinesClock(@Observes ProcessBeanAttributes<Clock> clocks) {
        clocks.veto();
    }

    void add(@Observes AfterBeanDiscovery discovery) {
        discovery
                .<Clock>addBean()
                .addTransitiveTypeClosure(TestClock.class)
                .scope(Singleton.class)
                .createWith(c -> clock);
        discovery
                .<Transactions>addBean()
                .types(Transactions.class)
                .scope(Singleton.class)
                .createWith(c -> transactions);
        discovery
                .<Optional<String>>addBean()
                .types(new TypeLiteral<Optional<String>>() {}.getType())
                .qualifiers(new NoSetting())
                .createWith(c -> Optional.empty());
        discovery
                .<Boolean>addBean()
                .types(Boolean.class)
                .qualifiers(new NoSetting())
                .createWith(c -> false);
        discovery
                .<ValidatorFactory>addBean()
                .types(ValidatorFactory.class)
                .scope(ApplicationScoped.class)
                .createWith(c -> Validation.buildDefaultValidatorFactory());
    }
}
