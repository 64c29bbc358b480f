package parley.core.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {
    private static final Anchor ONE = new Anchor(Instant.parse("2026-11-24T15:00:00Z"), "c", 1, "a".repeat(64));
    private static final Anchor TWO = new Anchor(Instant.parse("2026-11-24T15:00:10Z"), "c", 7, "b".repeat(64));

    @TempDir
    private Path data;

    @Test
    void hasNoAnchorsBeforeTheFirst() {
        assertThat(AnchorFile.in(data).read()).isEmpty();
        assertThat(AnchorFile.in(data).last()).isEmpty();
    }

    @Test
    void keepsAnchorsInOrder() {
        AnchorFile file = AnchorFile.in(data);
        file.append(ONE);
        file.append(TWO);
        assertThat(file.read()).containsExactly(ONE, TWO);
        assertThat(file.last()).contains(TWO);
    }

    @Test
    void goesOnAfterALineThatALostPowerCut() throws IOException {
        AnchorFile file = AnchorFile.in(data);
        file.append(ONE);
        Files.writeString(file.path(), "2026-11-24T15:00:05Z c 5 abc", StandardOpenOption.APPEND);
        file.append(TWO);
        assertThat(file.read()).containsExactly(ONE, TWO);
    }
}
