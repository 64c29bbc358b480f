package parley.negotiations.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

class RoundRepositoryTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), TestDatabase::create);

    @Test
    void findsNothingInAnEmptyDatabase() {
        RoundRepository repository = BEANS.get(RoundRepository.class);
        assertThat(BEANS.inTransaction(() -> repository.find(RoundCriteria.any(), Paging.first()))
                        .items())
                .isEmpty();
    }
}
