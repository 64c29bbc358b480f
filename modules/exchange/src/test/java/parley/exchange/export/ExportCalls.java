package parley.exchange.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import parley.core.access.AccountStore;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.job.WaitingJobs;
import parley.core.text.Language;
import parley.exchange.ExportFormat;
import parley.testing.TestBeans;
import parley.testing.TestDatabase;

/** What somebody does who exports, and what is in the file then. */
record ExportCalls(TestBeans beans) {
    static final long ACCOUNT = 1;

    static TestDatabase database() {
        return TestDatabase.create("exporters", owner -> {
            AccountStore accounts = new AccountStore(owner);
            accounts.add("steward@example.org", "Stella Ward", Set.of(Role.STEWARD), Language.EN, "none", false);
            accounts.add("manager@example.org", "Manuel Ager", Set.of(Role.MANAGER), Language.FR, "none", false);
        });
    }

    ExportService exports() {
        return beans.get(ExportService.class);
    }

    static <T> T as(long account, Supplier<T> work) {
        Caller caller = new Caller(
                account, account, "Stella Ward", null, Set.of(Role.STEWARD), Set.of(), Language.EN, "request");
        return Callers.as(caller, work);
    }

    String request(String purpose, ExportFormat format, long last) {
        return as(ACCOUNT, () -> exports()
                .request(new RequestExport(
                        "people", Map.of("last", Long.toString(last)), purpose, List.of(), format, Language.EN)));
    }

    void work() {
        beans.get(WaitingJobs.class).work("test");
    }

    ExportSummary get(String code) {
        return as(ACCOUNT, () -> exports().get(code));
    }

    /** Looks from another thread, outside the transaction that writes the file. */
    static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> as(ACCOUNT, work)).join();
    }

    byte[] file(String code) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Optional<byte[]> piece;
        for (int i = 0; (piece = piece(code, i)).isPresent(); i++) {
            whole.writeBytes(piece.get());
        }
        return whole.toByteArray();
    }

    Optional<byte[]> piece(String code, int position) {
        return as(ACCOUNT, () -> exports().piece(code, position));
    }

    long chunks() {
        return beans.inTransaction(() -> ((Number) beans.entityManager()
                        .createNativeQuery("select count(*) from exchange.export_chunk")
                        .getSingleResult())
                .longValue());
    }
}
