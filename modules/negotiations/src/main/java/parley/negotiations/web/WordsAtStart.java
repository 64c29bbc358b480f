package parley.negotiations.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import parley.negotiations.vocabulary.WordLoader;

/** Takes the words up that were given to states, before the first page is asked for. */
public class WordsAtStart implements ServletContextListener {
    @Inject
    private WordLoader words;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        words.load();
    }
}
