package parley.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PeopleBitsTest {
    @Test
    void keepsIdsThatComeInAnyOrder() {
        PeopleBits people = new PeopleBits();
        assertThat(people.empty()).isTrue();
        for (long id : new long[] {1_005, 1_900, 1_001, 1_005, 70_000}) {
            people.add(id);
        }
        assertThat(people.first()).isEqualTo(1_001);
        assertThat(BitSet.valueOf(people.bits()).stream().mapToLong(bit -> bit + people.first()))
                .containsExactly(1_001L, 1_005L, 1_900L, 70_000L);
    }
}
