package parley.core.text;

import java.util.List;

/** The enumerations of a module that programs see; one bean for each module. */
public interface VocabularyCatalogue {
    List<Vocabulary> vocabularies();
}
