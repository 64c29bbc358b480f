package parley.contacts.tag;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

/** To make a tag; at least one name, both where it is to be read in both languages. */
public record LogTag(@Size(max = 60) String nameEn, @Size(max = 60) String nameFr) {
    @AssertTrue(message = "{error.required}")
    public boolean isNameEnGiven() {
        return nameEn != null && !nameEn.isBlank() || nameFr != null && !nameFr.isBlank();
    }
}
