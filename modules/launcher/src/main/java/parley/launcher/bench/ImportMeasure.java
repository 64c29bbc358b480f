package parley.launcher.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import parley.launcher.TrialInstallation;

/**
 * A contact list brought in: every row judged against the directory, then written; beside it the same people by COPY into
 * the same tables with their indexes, without our triggers. Each is taken back before the next.
 */
final class ImportMeasure {
    private static final long SETTLING_MINUTES = 5;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final TrialInstallation trial;
    private final StatementLog log;
    private final Imports imports;
    private final Effort effort;

    ImportMeasure(TrialInstallation trial, StatementLog log, Imports imports, Effort effort) {
        this.trial = trial;
        this.log = log;
        this.imports = imports;
        this.effort = effort;
    }

    /** @param people how many made-up people the directory holds */
    void run(int people, Report report) throws Exception {
        MadeUpList list = new MadeUpList(effort.imported(), people);
        byte[] csv = list.csv();
        imports.cancel(imports.preview(csv));
        List<Double> previews = new ArrayList<>();
        List<Double> writings = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        for (int i = 0; i < effort.imports(); i++) {
            settle();
            long began = System.nanoTime();
            String path = imports.preview(csv);
            long judged = System.nanoTime();
            imports.apply(path);
            long written = System.nanoTime();
            previews.add((judged - began) / 1e6);
            writings.add((written - judged) / 1e6);
            imports.undo(path);
            copies.add(copy(list));
        }
        double preview = SideBySide.median(previews);
        double writing = SideBySide.median(writings);
        double copy = SideBySide.median(copies);
        report.times("import of " + list.people() + " / COPY", preview + writing, copy, "≤ 10, ≤ 10 s");
        report.times("import: preview / COPY", preview, copy, "");
        report.times("import: writing / COPY", writing, copy, "");
        String[] path = new String[1];
        int judging = log.ofJobsDuring(() -> path[0] = imports.preview(csv)).size();
        int fresh = imports.fresh(path[0]);
        int apply = log.ofJobsDuring(() -> imports.apply(path[0])).size();
        imports.undo(path[0]);
        report.count("import: statements of the preview", judging, "of " + list.people() + " rows, " + fresh + " new");
        report.count("import: statements of the writing", apply, "");
    }

    /** The search for duplicates goes through what came and went before: it must not be timed with the next. */
    private void settle() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(SETTLING_MINUTES);
        try (Connection superuser = trial.asSuperuser();
                Statement statement = superuser.createStatement()) {
            boolean waiting = true;
            while (waiting && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
                try (ResultSet row =
                        statement.executeQuery("select exists (select 1 from contacts.duplicate_waiting)")) {
                    waiting = row.next() && row.getBoolean(1);
                }
            }
        }
    }

    /** @return milliseconds to the moment before a commit; it is not kept */
    private double copy(MadeUpList list) throws SQLException, IOException {
        try (Connection owner = trial.asSuperuser();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            long began = System.nanoTime();
            try (PGCopyOutputStream out =
                    copying(owner, "core.person (id, given_name, family_name, name_order, language)")) {
                rows(list, (i, entry) -> new CopyText(out)
                        .row(
                                id(i),
                                entry.person().given(),
                                entry.person().family(),
                                entry.person().shape().order,
                                entry.person().shape().language));
            }
            try (PGCopyOutputStream out =
                    copying(owner, "core.affiliation (id, person_id, organization_id, title_en, main, email)")) {
                rows(list, (i, entry) -> new CopyText(out)
                        .row(
                                id(i),
                                id(i),
                                MadeUpDirectory.organizationId(i % MadeUpDirectory.ORGANIZATIONS),
                                entry.title(),
                                true,
                                entry.person().email()));
            }
            try (PGCopyOutputStream out =
                    copying(owner, "core.affiliation_phone (affiliation_id, kind, e164, position)")) {
                rows(list, (i, entry) -> new CopyText(out).row(id(i), "WORK", entry.phone(), 0));
            }
            double millis = (System.nanoTime() - began) / 1e6;
            owner.rollback();
            return millis;
        }
    }

    private static PGCopyOutputStream copying(Connection owner, String columns) throws SQLException {
        return new PGCopyOutputStream(owner.unwrap(PGConnection.class), "copy " + columns + " from stdin");
    }

    private interface Row {
        void write(int number, MadeUpList.Entry entry);
    }

    private static void rows(MadeUpList list, Row row) {
        for (int i = 0; i < list.people(); i++) {
            row.write(i, list.entry(i));
        }
    }

    /** Far above every other: sequences are not asked. */
    private static long id(int row) {
        return 100L * MadeUpList.FIRST + row;
    }
}
