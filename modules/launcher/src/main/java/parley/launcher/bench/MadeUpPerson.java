package parley.launcher.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import parley.core.directory.NameOrder;

/**
 * One made-up person: the same for the same number, whenever.
 *
 * @param number from 0
 * @param family null for a single name
 */
record MadeUpPerson(int number, NameShape shape, String given, String family, String email) {
    /** Of 100,000 people, so many have a family name that begins with "Guér". */
    private static final long GUERS = 3_215;

    private static final long OF = 100_000;
    private static final List<String> GUER_NAMES = List.of("Guérin", "Guéret", "Guérard", "Guérette", "Guérin-Lajoie");

    /** @return how many of the first so many people are found by "guer", "guér" and "GUER" */
    static long guers(long people) {
        return people * GUERS / OF;
    }

    static MadeUpPerson of(int number) {
        Random random = new Random(number * 2_654_435_761L);
        boolean guer = guers(number + 1L) > guers(number);
        NameShape shape = guer ? NameShape.CANADA_FRENCH : one(random, List.of(NameShape.values()));
        String given = one(random, shape.given);
        String family = guer ? one(random, GUER_NAMES) : shape.families.isEmpty() ? null : one(random, shape.families);
        if (shape.order == NameOrder.GIVEN_FIRST && !guer && random.nextInt(4) == 0) {
            family = family + "-" + one(random, shape.families);
        }
        String local = plain(given) + "." + (family == null ? "" : plain(family) + ".") + number;
        return new MadeUpPerson(number, shape, given, family, local + "@example.org");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
