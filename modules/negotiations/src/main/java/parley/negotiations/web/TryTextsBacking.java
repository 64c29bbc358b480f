package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import parley.core.error.FileTooLarge;
import parley.negotiations.compare.ComparisonService;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.reader.TextLimits;
import parley.ui.form.Form;
import parley.ui.form.Uploads;

/** Counts and compares two files of the reader's own; keeps nothing of them. */
@Named
@RequestScoped
public class TryTextsBacking extends Form {
    @Inject
    private transient ComparisonService service;

    private transient Part from;
    private transient Part to;
    private transient ComparisonService.Trial trial;
    private transient ComparisonView view;

    /** Stays on the page, with the result under the form. */
    public String show() {
        save(() -> {
            trial = service.compare(bytes("from", from), bytes("to", to), Reading.OPEN);
            view = new ComparisonView(trial.comparison(), false, false, null);
            return "";
        });
        return null;
    }

    private static byte[] bytes(String field, Part part) {
        Part chosen = Uploads.required(field, part, "tryTexts.noFile");
        if (chosen.getSize() > TextLimits.LARGEST_FILE) {
            throw new FileTooLarge("error.document.size", TextLimits.LARGEST_FILE >> 20);
        }
        try (InputStream upload = chosen.getInputStream()) {
            return upload.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ComparisonService.Trial getTrial() {
        return trial;
    }

    public ComparisonView getView() {
        return view;
    }

    public Part getFrom() {
        return from;
    }

    public void setFrom(Part from) {
        this.from = from;
    }

    public Part getTo() {
        return to;
    }

    public void setTo(Part to) {
        this.to = to;
    }
}
