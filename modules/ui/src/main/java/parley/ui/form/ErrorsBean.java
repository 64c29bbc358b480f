package parley.ui.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.kept.KeptForms;

/** The errors of a form, for its summary and its fields; and the message line. */
@Named("errors")
@RequestScoped
public class ErrorsBean {
    /** @param field the id of the control at fault, in a row such as {@code legs:0:cityEn}; null where it is the whole */
    public record Line(String field, String text) {
        private static final String NUMBER = "\\d{1,6}";

        /** A command names its rows {@code legs[0].cityEn}, a repeated control {@code legs:0:cityEn}. */
        public Line {
            field = field == null
                    ? null
                    : field.replaceAll("\\[(\\d+)]\\.?", ":$1:").replaceFirst(":$", "");
        }

        /** @return the field of the form: {@code legs} */
        public String name() {
            return field.replaceFirst(":.*", "");
        }

        /** @return which row of it, from 1, with a blank before it, and which row in that one; or an empty text */
        public String row() {
            String[] parts = field.split(":");
            if (parts.length < 2 || !parts[1].matches(NUMBER)) {
                return "";
            }
            String row = " " + (Integer.parseInt(parts[1]) + 1);
            return parts.length > 3 && parts[3].matches(NUMBER) ? row + "." + (Integer.parseInt(parts[3]) + 1) : row;
        }
    }

    @Inject
    private Texts texts;

    public List<Line> getLines() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    lines.add(new Line(id, message.getSummary()));
                }
            }
        }
        return lines;
    }

    /**
     * Which field is meant, in words. In a row it is the row and its field, such as "Affiliation 1, From": two fields of
     * one row may be wrong in the same way.
     *
     * @param prefix of the form's keys; a row is called {@code <prefix>.<name>.row} where its field is called by a plural
     */
    public String where(String prefix, Line line) {
        Language language = Callers.current().language();
        String key = prefix + "." + line.name();
        if (line.row().isEmpty()) {
            return texts.of(language, key);
        }
        String row = texts.find(language, key + ".row").orElseGet(() -> texts.of(language, key)) + line.row();
        String label = RowLabels.of(FacesContext.getCurrentInstance().getViewRoot(), line.field());
        return label.isEmpty() ? row : row + ", " + label;
    }

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    /** @return what is wrong with the field, or null */
    public String of(String field) {
        return getLines().stream()
                .filter(line -> field.equals(line.field()))
                .map(Line::text)
                .findFirst()
                .orElse(null);
    }

    /** @return what happened, from the page before; or null */
    public String getSaid() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }

    /** @return whether this is a form that came too late and is shown again with what was typed */
    public boolean isKept() {
        return KeptForms.broughtBack(FacesContext.getCurrentInstance());
    }
}
