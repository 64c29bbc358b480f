package parley.launcher.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A contact list as somebody would send it: most of its people are new, at organizations that are known; every twentieth is
 * in the directory already, every fiftieth comes with an organization that nobody knows.
 *
 * @param people how many rows
 * @param known how many people the directory holds
 */
record MadeUpList(int people, int known) {
    /** Numbers of made-up people who are in no directory. */
    static final int FIRST = 10_000_000;

    private static final int KNOWN_EACH = 20;
    private static final int NEW_ORGANIZATION_EACH = 50;
    private static final List<String> TITLES = List.of("Director", "Vice-President", "Trade Officer", "Counsellor");

    /** One row: who, where, and the number that is dialled. */
    record Entry(MadeUpPerson person, String organization, String title, String phone) {}

    Entry entry(int row) {
        boolean repeats = row % KNOWN_EACH == KNOWN_EACH - 1 && known > 0;
        int number = repeats ? (int) (row * 7_919L % known) : FIRST + row;
        String organization = repeats
                ? MadeUpDirectory.organizationOf(number)
                : row % NEW_ORGANIZATION_EACH == 0
                        ? "Nouveauté " + Integer.toString(row, 36) + " inc."
                        : MadeUpDirectory.organization(row * 31 % MadeUpDirectory.ORGANIZATIONS);
        return new Entry(
                MadeUpPerson.of(number),
                organization,
                TITLES.get(row % TITLES.size()),
                repeats ? MadeUpDirectory.phone(number) : "+1514" + (2_000_000 + row));
    }

    /** @return the file */
    byte[] csv() {
        StringBuilder text =
                new StringBuilder("First name,Last name,Company,Job title,E-mail address,Business phone\n");
        for (int i = 0; i < people; i++) {
            Entry entry = entry(i);
            MadeUpPerson person = entry.person();
            text.append(person.given())
                    .append(',')
                    .append(person.family() == null ? "" : person.family())
                    .append(',')
                    .append(entry.organization())
                    .append(',')
                    .append(entry.title())
                    .append(',')
                    .append(person.email())
                    .append(',')
                    .append(entry.phone())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
