package parley.ui.home;

import java.util.List;

/** A module's lines of "The file today" on the home page; one bean for each module. */
public interface FileFigures {
    /** @return in the reader's language, of today; empty where the reader may not see them */
    List<FileFigure> figures();
}
