package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import parley.negotiations.ahead.RoundPack;
import parley.negotiations.round.RoundDetail;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.ui.list.ListParameters;

/** The pack of a round for a room without a network. */
@Named
@RequestScoped
public class PackRoundBacking {
    @Inject
    private RoundService rounds;

    @Inject
    private RoundPack pack;

    @Inject
    private ListParameters parameters;

    private RoundDetail round;

    /** Answers {@code ?file=true} with the pack instead of the page. */
    public void load() throws IOException {
        round = rounds.get(parameters.text("code") == null ? "" : parameters.text("code"));
        if (Boolean.TRUE.equals(parameters.flag("file"))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pack.write(round.summary().code(), file);
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext answer = faces.getExternalContext();
            answer.setResponseContentType("application/zip");
            answer.setResponseHeader(
                    "Content-Disposition",
                    "attachment; filename=\""
                            + RoundPack.fileName(round.summary().code()) + "\"");
            answer.getResponseOutputStream().write(file.toByteArray());
            faces.responseComplete();
        }
    }

    public RoundSummary getRound() {
        return round.summary();
    }

    public String getMarking() {
        return round.content().marking();
    }
}
