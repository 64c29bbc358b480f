package parley.contacts.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.core.directory.PhoneKind;
import parley.core.directory.PhoneNumber;

/**
 * The numbers of a main affiliation, in their order.
 *
 * @param lines may be empty
 */
public record Phones(List<Line> lines) {
    /** One number and what it reaches. */
    public record Line(PhoneKind kind, PhoneNumber number) {}

    public Phones {
        lines = List.copyOf(lines);
    }

    /** Reads what the list's query gathers: one number a line, kind, E.164 and extension apart by blanks. */
    static Phones read(String gathered) {
        return gathered == null
                ? new Phones(List.of())
                : new Phones(
                        Arrays.stream(gathered.split("\n")).map(Phones::line).toList());
    }

    private static Line line(String text) {
        String[] parts = text.split(" ");
        return new Line(PhoneKind.valueOf(parts[0]), PhoneNumber.of(parts[1], parts.length > 2 ? parts[2] : null));
    }

    /** @return these and then those of the others that are not among them */
    public Phones and(Phones others) {
        List<PhoneNumber> known = lines.stream().map(Line::number).toList();
        return new Phones(
                Stream.concat(lines.stream(), others.lines().stream().filter(line -> !known.contains(line.number())))
                        .toList());
    }

    /** @return the first number that is no fax */
    public Optional<PhoneNumber> voice() {
        return lines.stream()
                .filter(line -> line.kind() != PhoneKind.FAX)
                .map(Line::number)
                .findFirst();
    }

    public Optional<PhoneNumber> first(PhoneKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::number)
                .findFirst();
    }
}
