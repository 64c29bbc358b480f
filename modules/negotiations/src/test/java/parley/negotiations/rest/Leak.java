package parley.negotiations.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.negotiations.rest.LeakFixture.Secret;

/** Ways to ask for what is need-to-know, and how it is known what an answer tells. */
final class Leak {
    private Leak() {}

    /** @param tells what it tells to somebody on the lists, and no more */
    record Way(String name, Set<Secret> tells, Supplier<Object> ask) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Asks for one record. */
    record One(String name, Secret secret, LongFunction<Object> ask) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Way way(String name, Supplier<Object> ask, Secret... tells) {
        return new Way(name, Set.of(tells), ask);
    }

    /** A number tells of the secret unless it is none. */
    static Way count(Secret secret, Supplier<Long> ask) {
        return way("number of " + secret, () -> ask.get() == 0 ? "" : secret.word(), secret);
    }

    static Set<Secret> told(Caller caller, Way way) {
        String answer = Told.in(Callers.as(caller, way.ask()));
        return Arrays.stream(Secret.values())
                .filter(secret -> answer.contains(secret.word()))
                .collect(Collectors.toSet());
    }
}
