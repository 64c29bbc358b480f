package parley.ui.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import parley.core.access.Callers;
import parley.core.error.DomainException;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.text.Texts;
import parley.ui.kept.KeptViewHandler;

/**
 * What every form's backing bean does alike: save, say what happened and go on; or say what is wrong by the field and
 * keep what was typed.
 */
public abstract class Form implements Serializable {
    @Inject
    private transient Texts texts;

    /** No record has it: what was typed is compared with what is stored. */
    private static final int UNKNOWN = -1;

    private StaleChoice stale;
    private Integer readVersion;

    /**
     * Saves.
     *
     * @param work calls the service; gives the address to go to
     * @return the outcome that redirects there, or null to stay with what was typed
     */
    protected String save(Supplier<String> work) {
        try {
            String next = work.get();
            stale = null;
            return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(this::error);
        } catch (StaleEdit edit) {
            stale = StaleChoice.of(edit, this::describe);
            error(new FieldError(null, "error.staleEdit"));
        } catch (DomainException rule) {
            error(new FieldError(rule.field(), rule.key(), rule.arguments()));
        } catch (OptimisticLockException race) {
            error(new FieldError(null, "error.savedMeanwhile"));
        }
        return null;
    }

    /** How a value of the command reads beside theirs; a form whose command holds constants or ids says them in words. */
    protected String describe(String field, Object value) {
        return StaleChoice.text(value);
    }

    /** @return the control to blame for a field of the command; the same name unless a form has another for it */
    protected String control(String field) {
        return field;
    }

    private void error(FieldError error) {
        String text = texts().of(
                        Callers.current().language(),
                        error.key(),
                        error.arguments().toArray());
        FacesContext.getCurrentInstance()
                .addMessage(
                        error.field() == null ? null : control(error.field()),
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Says what happened, in one line at the top of the next page. */
    protected void say(String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        String text = texts().of(Callers.current().language(), key, arguments);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Gives focus to a control once the part of the page that an update brings is there. */
    protected static void focus(String clientId) {
        PrimeFaces.current().executeScript("PrimeFaces.focus('" + clientId + "')");
    }

    /** Gives focus to a control in the last of the rows, which was added. */
    public static void focusLast(String rows, List<?> lines, String control) {
        focus(rows + ":" + (lines.size() - 1) + ":" + control);
    }

    /** A view that outlives a restart loses its injected fields. */
    private Texts texts() {
        return texts != null
                ? texts
                : jakarta.enterprise
                        .inject
                        .spi
                        .CDI
                        .current()
                        .select(Texts.class)
                        .get();
    }

    /** @return mine and theirs, where somebody else saved first; else null */
    public StaleChoice getStale() {
        return stale;
    }

    /** @return the version to save over knowingly after a stale edit, else the one that was read */
    protected int versionOr(int read) {
        if (stale != null) {
            return stale.version();
        }
        if (readVersion != null) {
            return readVersion;
        }
        return KeptViewHandler.builtAnew(FacesContext.getCurrentInstance()) ? UNKNOWN : read;
    }

    /** Says which version the form was filled from; {@code my:version} carries it, also past the end of a session. */
    protected void readAt(int version) {
        readVersion = version;
    }

    public Integer getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(Integer readVersion) {
        this.readVersion = readVersion;
    }
}
