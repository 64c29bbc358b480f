package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.ahead.Forecast;
import parley.negotiations.ahead.ForecastService;

/** Where chapters and brackets that are left point. */
@Named
@RequestScoped
public class ShowForecastBacking {
    @Inject
    private ForecastService service;

    private Forecast chapters;
    private Forecast brackets;

    public Forecast getChapters() {
        if (chapters == null) {
            chapters = service.chapters();
        }
        return chapters;
    }

    public Forecast getBrackets() {
        if (brackets == null) {
            brackets = service.brackets();
        }
        return brackets;
    }
}
