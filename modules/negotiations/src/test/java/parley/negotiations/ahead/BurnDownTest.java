package parley.negotiations.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arithmetic of the forecast, worked out by hand. */
class BurnDownTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private static List<Forecast.Point> points(int... left) {
        List<Forecast.Point> points = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            points.add(new Forecast.Point(null, FIRST.plusDays(10L * i), left[i]));
        }
        return points;
    }

    @Test
    void saysNothingUnderSixRounds() {
        Forecast forecast = BurnDown.of(points(50, 40, 30, 20, 10));
        assertThat(forecast.known()).isFalse();
        assertThat(forecast.middle()).isNull();
        assertThat(forecast.points()).hasSize(5);
    }

    @Test
    void carriesASteadyPaceToItsEndWithoutARange() {
        Forecast forecast = BurnDown.of(points(70, 60, 50, 40, 30, 20));
        assertThat(forecast.known()).isTrue();
        LocalDate end = FIRST.plusDays(70);
        assertThat(List.of(forecast.earliest(), forecast.middle(), forecast.latest()))
                .containsOnly(end);
    }

    @Test
    void givesARangeWhereThePaceVariesAndIsHardlyMovedByOneJump() {
        Forecast forecast = BurnDown.of(points(70, 69, 50, 49, 20, 19));
        assertThat(List.of(forecast.earliest(), forecast.middle(), forecast.latest()))
                .containsExactly(FIRST.plusDays(63), FIRST.plusDays(69), FIRST.plusDays(73));
    }

    @Test
    void seesNoEndWhereWhatIsLeftRisesAndAnEndThatIsReached() {
        Forecast rising = BurnDown.of(points(10, 20, 30, 40, 50, 60));
        assertThat(rising.known()).isTrue();
        assertThat(rising.middle()).isNull();
        assertThat(BurnDown.of(points(50, 40, 30, 20, 10, 0)).middle()).isEqualTo(FIRST.plusDays(50));
    }
}
