package parley.contacts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Dr. Ruth Beacon|Name|Dr.|Ruth Beacon",
                "H.E. Tan Sri Ahmad bin Kassim|Name|H.E. Tan Sri|Ahmad bin Kassim",
                "S.E. M. Jean de la Brosse|Name|S.E. M.|Jean de la Brosse",
                "M. Pierre-Luc Roy|Prénom et nom|M.|Pierre-Luc Roy",
                "Dato' Sri Lim Kok Weng|Name|Dato' Sri|Lim Kok Weng",
                "YB Datuk Seri Anwar bin Ibrahim|Delegate|YB Datuk Seri|Anwar bin Ibrahim",
                "ROY, Guy (M.)|Name|M.|ROY, Guy",
                "Smith, John, Mr.|Name|Mr.|Smith, John",
                "Hon. Ana Roy|Name|Hon.|Ana Roy",
                "Guy Roy (M.)|Name|M.|Guy Roy",
                "Guy Roy(Dr)|Name|Dr|Guy Roy",
                "L'hon. M. Guy Roy|Name|L'hon. M.|Guy Roy",
                "S. E. M. Guy Roy|Name|S. E. M.|Guy Roy",
                "The Rt. Hon. Ana Roy|Name|The Rt. Hon.|Ana Roy",
                "The Right Honourable Ana Roy|Name|The Right Honourable|Ana Roy",
                "Rt. Hon. Ana Roy|Name|Rt. Hon.|Ana Roy",
                "Miss Ana Roy|Name|Miss|Ana Roy",
                "L'Honorable Ana Roy|Name|L'Honorable|Ana Roy",
                "Amb. Ana Roy|Name|Amb.|Ana Roy",
                "Me Ana Roy|Participante|Me|Ana Roy",
                "Me Ana Roy|Participant|Me|Ana Roy",
                "Dr.\u00A0 Ana\u3000Roy|Name|Dr.|Ana Roy"
            })
    void takesHonorificsOffAName(String written, String header, String honorific, String name) {
        assertThat(WrittenName.read(written, header)).isEqualTo(new WrittenName(name, honorific, ""));
    }

    /** “M.” is an initial in a list that is not French; Hon, Haji, Daw and Tan are parts of names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Yusuf Rahman",
                "Hon Wai Lam",
                "Haji Ismail",
                "Daw Aye Thin",
                "Tan Wei Ling",
                "Dr.",
                "Me Me Khine",
                "Mr, Ana Roy",
                "王伟明",
                "Ana 1 Roy",
                "Chen (Cathy) Xiaolu"
            })
    void leavesWhatBelongsToAName(String written) {
        assertThat(WrittenName.read(written, "Name")).isEqualTo(new WrittenName(written, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wang Weiming 王伟明", "Wang Weiming (王伟明)", "王伟明 Wang Weiming"})
    void partsScripts(String written) {
        assertThat(WrittenName.read(written, "Name")).isEqualTo(new WrittenName("Wang Weiming", "", "王伟明"));
    }

    /** A list in French may hold it too. */
    @Test
    void leavesANameThatSoundsLikeAnHonorific() {
        assertThat(WrittenName.read("Me Me Khine", "Nom")).isEqualTo(new WrittenName("Me Me Khine", "", ""));
    }
}
