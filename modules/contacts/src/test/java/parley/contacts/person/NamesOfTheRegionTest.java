package parley.contacts.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.core.directory.NameOrder;
import parley.core.directory.PersonName;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Names of every shape that the file meets: how they are used, how they are filed, and where they stand in a list. */
class NamesOfTheRegionTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private record Shape(String family, String given, NameOrder order, String used, String filed) {}

    /** In the order of the list: by family name, a single or a patronymic name by its first word, accents and case aside. */
    private static final List<Shape> SHAPES = List.of(
            new Shape("Aung San", null, NameOrder.SINGLE, "Aung San", "Aung San"),
            new Shape(null, "Bounmy", NameOrder.SINGLE, "Bounmy", "Bounmy"),
            new Shape("Contoh", "Budi", NameOrder.GIVEN_FIRST, "Budi Contoh", "Contoh, Budi"),
            new Shape("Contoh-Muster", "Hana", NameOrder.GIVEN_FIRST, "Hana Contoh-Muster", "Contoh-Muster, Hana"),
            new Shape("Đoàn", "Thị Ví Dụ", NameOrder.FAMILY_FIRST, "Đoàn Thị Ví Dụ", "Đoàn Thị Ví Dụ"),
            new Shape("Exemple", "Amélie", NameOrder.GIVEN_FIRST, "Amélie Exemple", "Exemple, Amélie"),
            new Shape("binti Contoh", "Farah", NameOrder.PATRONYMIC, "Farah binti Contoh", "Farah binti Contoh"),
            new Shape("Guérin", "Élodie", NameOrder.GIVEN_FIRST, "Élodie Guérin", "Guérin, Élodie"),
            new Shape("Guerin", "Zoe", NameOrder.GIVEN_FIRST, "Zoe Guerin", "Guerin, Zoe"),
            new Shape("a/l Muster", "Kumar", NameOrder.PATRONYMIC, "Kumar a/l Muster", "Kumar a/l Muster"),
            new Shape("Nguyễn", "Văn An", NameOrder.FAMILY_FIRST, "Nguyễn Văn An", "Nguyễn Văn An"),
            new Shape("O’Muster", "Bram", NameOrder.GIVEN_FIRST, "Bram O’Muster", "O’Muster, Bram"),
            new Shape("Tan", "Wei Ming", NameOrder.FAMILY_FIRST, "Tan Wei Ming", "Tan Wei Ming"),
            new Shape(null, "Upama", NameOrder.SINGLE, "Upama", "Upama"));

    @Test
    void areUsedAndFiledAsTheirOwnersWriteThem() {
        assertThat(SHAPES).allSatisfy(shape -> {
            PersonName name = PersonName.of(shape.family(), shape.given(), shape.order());
            assertThat(name.asUsed()).isEqualTo(shape.used());
            assertThat(name.filed()).isEqualTo(shape.filed());
        });
    }

    @Test
    void standInOneOrderInWhateverOrderTheyWereLoggedAndAreFoundByEveryWordOfThem() {
        List<Shape> shuffled = new ArrayList<>(SHAPES);
        Collections.shuffle(shuffled, new Random(20261127));
        shuffled.forEach(shape -> ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                .log(PersonFixture.person(shape.family(), shape.given())
                        .named(shape.order())
                        .command())));
        assertThat(found(null))
                .containsExactlyElementsOf(SHAPES.stream().map(Shape::filed).toList());
        SHAPES.forEach(shape -> assertThat(found(shape.used())).as(shape.used()).contains(shape.filed()));
    }

    private static List<String> found(String typed) {
        return ContactsFixture.asOfficial(
                        () -> BEANS.get(PersonService.class).find(PersonCriteria.words(typed), Paging.longest()))
                .items()
                .stream()
                .map(one -> one.name().filed())
                .toList();
    }
}
