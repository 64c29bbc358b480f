package parley.core.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The anchors of this node's data directory; remembers the last, so that the file is read once. */
@ApplicationScoped
class Anchors {
    private AnchorFile file;
    private Optional<Anchor> last;

    protected Anchors() {}

    /** @param data the data directory; without one there are no anchors */
    @Inject
    Anchors(@ConfigProperty(name = "parley.data") Optional<String> data) {
        file = data.map(Path::of).filter(Files::isDirectory).map(AnchorFile::in).orElse(null);
        last = file == null ? Optional.empty() : file.last();
    }

    /** Appends it unless it is the line anchored last. */
    synchronized void keep(Anchor head) {
        if (file != null && !head.sameLine(last.orElse(null))) {
            file.append(head);
            last = Optional.of(head);
        }
    }

    synchronized Optional<Anchor> last() {
        return last;
    }
}
