package parley.core.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164, such as {@code +14185550137}, and an extension where there is one. */
@Embeddable
public class PhoneNumber {
    /** As it is written in French; other ways the library knows. */
    private static final Pattern EXTENSION = Pattern.compile("(?iu)[\\s,;]*\\b(?:poste|p\\.)[\\s:]*(\\d{1,7})\\s*$");

    @Column(name = "e164")
    private String e164;

    private String extension;

    protected PhoneNumber() {}

    private PhoneNumber(String e164, String extension) {
        this.e164 = e164;
        this.extension = extension;
    }

    /** @return the number as stored, unread */
    public static PhoneNumber of(String e164, String extension) {
        return new PhoneNumber(e164, extension);
    }

    /** What a spreadsheet makes of {@code +66621000000} when it takes it for an amount. */
    private static final Pattern LOST_PLUS = Pattern.compile("[1-9]\\d{10,14}");

    private static final int NORTH_AMERICA = 1;

    /**
     * Reads a number written any way. With its country code it need only be possible, because ranges open faster than
     * libraries learn; without one it must be a valid number of the region. Eleven digits or more that are none, and with
     * a plus sign are a valid number of a country, have lost that sign; but for North America, whose numbers look like
     * the mobile ones of China.
     *
     * @param region ISO 3166-1 alpha-2: where a number without a country code is dialled
     * @param extension overrides one in the text; null keeps it
     * @return empty where it is no telephone number
     */
    public static Optional<PhoneNumber> read(String text, String region, String extension) {
        String written = EXTENSION.matcher(text.strip()).replaceFirst(" ext. $1");
        return number(written, region)
                .or(() -> LOST_PLUS.matcher(written).matches() ? abroad("+" + written) : Optional.empty())
                .map(number -> {
                    String wanted =
                            extension == null || extension.isBlank() ? number.getExtension() : extension.strip();
                    return new PhoneNumber(
                            PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164),
                            wanted.isEmpty() ? null : wanted);
                });
    }

    private static Optional<Phonenumber.PhoneNumber> number(String text, String region) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = library.parse(text, region);
            boolean good = text.startsWith("+")
                    ? library.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    : library.isValidNumber(number);
            return good ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Phonenumber.PhoneNumber> abroad(String text) {
        return number(text, null)
                .filter(number -> number.getCountryCode() != NORTH_AMERICA
                        && PhoneNumberUtil.getInstance().isValidNumber(number));
    }

    /** @return E.164 */
    public String e164() {
        return e164;
    }

    /** @return digits, or null */
    public String extension() {
        return extension;
    }

    /** @return grouped as its country writes it, with the country code: +1 418 555 0137 */
    public String international() {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            return library.format(library.parse(e164, null), PhoneNumberFormat.INTERNATIONAL)
                    .replace('-', ' ');
        } catch (NumberParseException e) {
            return e164;
        }
    }

    /** @return E.164 with the extension after {@code ;ext=} (RFC 3966), which every reader of numbers understands */
    public String dialled() {
        return extension == null ? e164 : e164 + ";ext=" + extension;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that
                && Objects.equals(e164, that.e164)
                && Objects.equals(extension, that.extension);
    }

    @Override
    public int hashCode() {
        return Objects.hash(e164, extension);
    }

    @Override
    public String toString() {
        return dialled();
    }
}
