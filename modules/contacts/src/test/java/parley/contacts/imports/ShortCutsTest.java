package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Ordinary cells leave early. What is made up here, plain or not, must read as it does with something harmless beside it
 * that sends it the long way.
 */
class ShortCutsTest {
    private static final int CELLS = 20_000;
    private static final String[] NUMBERS = {
        "613-555-0132",
        "+1",
        "(613)",
        "555.0132",
        "6135550133",
        "0",
        "44",
        "+",
        ".",
        "(",
        ")",
        "-",
        " ",
        "/",
        ",",
        ";",
        "\n",
        "x",
        "ext. 4",
        "poste 12",
        "or",
        "cell",
        "(c)",
        "fax",
        "T:",
        "tel",
        ".0",
        "00",
        "٣",
        "–",
        ":::",
        "@",
        ";ext="
    };
    private static final String[] ADDRESSES = {
        "ana",
        "Roy",
        "bo.roy",
        "@",
        "@ex.example.org",
        "@EX",
        "ex",
        ".org",
        ".",
        "_",
        "+tag",
        "-",
        "é",
        " ",
        ";",
        ",",
        "<",
        ">",
        "\"",
        "'",
        "mailto:",
        "(work)",
        "(perso)",
        "/",
        "\n",
        "or",
        "\u200B",
        "\u00A0",
        ":::",
        "1",
        "%"
    };
    private static final String[] HONORIFICS = {"Dr.", "Mr.", "Mme", "H.E.", "Dato' Sri", "Tan Sri", "Hon.", "Atty."};
    private static final String[] NAMES = {
        "Ana", "Roy", "bin", "Kassim", "Pierre-Luc", "O’Brien", "Đoàn", "(Cathy)", "T.", "ROY", "Zoë", "d’Arc"
    };

    private final Random random = new Random(11);

    private String made(String[] pieces, int most, String between) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]).append(n > 1 ? between : "");
        }
        return text.toString().strip();
    }

    @Test
    void aNumberReadsAsItDoesBehindABlank() {
        int read = 0;
        for (int i = 0; i < CELLS; i++) {
            String cell = made(NUMBERS, 5, random.nextBoolean() ? "" : " ");
            List<WrittenNumber> told = WrittenNumber.several(cell);
            assertThat(WrittenNumber.several(" " + cell)).as(cell).isEqualTo(told);
            read += told.size();
        }
        assertThat(read).isGreaterThan(CELLS / 2);
    }

    @Test
    void anAddressReadsAsItDoesBehindASignThatNobodySees() {
        int read = 0;
        for (int i = 0; i < CELLS; i++) {
            String cell = made(ADDRESSES, 6, "");
            List<String> told = CellValues.addresses(cell);
            assertThat(CellValues.addresses("\u200B" + cell)).as(cell).isEqualTo(told);
            read += told.size() == 1 && CellValues.address(told.get(0)) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(CELLS / 50);
    }

    @Test
    void anHonorificBehindANameIsTheOneBeforeIt() {
        for (int i = 0; i < CELLS; i++) {
            String name = "Kim " + made(NAMES, 3, " ");
            String honorific = HONORIFICS[random.nextInt(HONORIFICS.length)];
            WrittenName before = WrittenName.read(honorific + " " + name, "Name");
            assertThat(before).isEqualTo(new WrittenName(name, honorific, ""));
            for (String behind : List.of(" (%s)", "(%s)", ", %s", " , %s")) {
                String written = name + behind.formatted(honorific);
                assertThat(WrittenName.read(written, "Name")).as(written).isEqualTo(before);
            }
        }
    }

    /** People whom nobody asked for send it the other way. */
    @Test
    void whoOfSomeHasANameIsTheSameHoweverManyAreAskedFor() {
        for (int i = 0; i < 2_000; i++) {
            long[] all = LongStream.range(0, random.nextInt(12))
                    .map(each -> random.nextInt(40))
                    .sorted()
                    .distinct()
                    .toArray();
            Namesakes namesakes = new Namesakes(all, List.of());
            Set<Long> few = new HashSet<>();
            for (int n = random.nextInt(8); n > 0; n--) {
                few.add((long) random.nextInt(40));
            }
            Set<Long> many = new HashSet<>(few);
            LongStream.range(1_000, 1_020).forEach(many::add);
            List<Long> expected =
                    LongStream.of(all).boxed().filter(few::contains).toList();
            assertThat(namesakes.among(few)).isEqualTo(expected);
            assertThat(namesakes.among(many)).isEqualTo(expected);
        }
    }
}
