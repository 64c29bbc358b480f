package parley.exchange.imports;

import java.util.List;
import java.util.stream.Collectors;
import parley.core.error.DomainException;
import parley.exchange.ImportObstacle;

/** An import cannot be undone: something has changed, used or removed records that it wrote. */
public class ImportTouched extends DomainException {
    private static final int NAMED = 10;

    private final transient List<ImportObstacle> obstacles;

    public ImportTouched(List<ImportObstacle> obstacles) {
        super(
                null,
                obstacles.size(),
                obstacles.stream().limit(NAMED).map(ImportObstacle::label).collect(Collectors.joining("; ")));
        this.obstacles = List.copyOf(obstacles);
    }

    /** @return which records, and why; never empty */
    public List<ImportObstacle> obstacles() {
        return obstacles;
    }
}
