package parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueZonesTest {
    @ParameterizedTest
    @CsvSource({
        "Vancouver, America/Toronto, America/Vancouver",
        "MONTRÉAL, America/Toronto, America/Toronto",
        "St. John’s, America/Toronto, America/St_Johns",
        "Bali, Asia/Jakarta, Asia/Makassar",
        "Surabaya, Asia/Jakarta, Asia/Jakarta",
        "Hanoï, Asia/Ho_Chi_Minh, Asia/Ho_Chi_Minh",
        "Québec, , America/Toronto",
        ", Asia/Yangon, Asia/Yangon"
    })
    void proposesTheCitysZoneElseTheCountrys(String city, String ofCountry, String zone) {
        assertThat(VenueZones.proposed(city, ofCountry)).contains(zone);
    }

    @Test
    void proposesNothingForAnUnknownCityWithoutACountry() {
        assertThat(VenueZones.proposed("Erewhon", null)).isEmpty();
    }

    @Test
    void offersOnlyZonesThatThereAre() {
        assertThat(VenueZones.offered(Stream.of("America/Toronto", "Asia/Manila", "Asia/Manila")))
                .contains("America/Toronto", "Asia/Manila", "Asia/Makassar")
                .doesNotHaveDuplicates()
                .isSorted()
                .allSatisfy(zone -> assertThat(ZoneId.of(zone)).isNotNull());
    }
}
