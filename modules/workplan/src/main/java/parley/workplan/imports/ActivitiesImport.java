package parley.workplan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportRun;
import parley.workplan.WorkplanAccess;
import parley.workplan.activity.ActivityService;

/** Activities of work plans; those that name no plan are of the one in force. */
@ApplicationScoped
public class ActivitiesImport implements ImportKind {
    private ActivityService activities;
    private ActivityWords words;
    private ActivityImageRepository images;

    protected ActivitiesImport() {}

    @Inject
    ActivitiesImport(ActivityService activities, ActivityWords words, ActivityImageRepository images) {
        this.activities = activities;
        this.words = words;
        this.images = images;
    }

    @Override
    public String code() {
        return "activities";
    }

    @Override
    public String operation() {
        return WorkplanAccess.IMPORT_ACTIVITIES;
    }

    @Override
    public String subtitleKey() {
        return ActivityFields.title(ActivityFields.CODE);
    }

    @Override
    public List<ImportField> fields() {
        return ActivityFields.all();
    }

    @Override
    public Map<String, String> guess(List<String> headers) {
        return ActivityFields.guess(headers);
    }

    @Override
    public ImportRun begin(ImportColumns columns) {
        return new ActivitiesRun(columns, activities, words, images);
    }
}
