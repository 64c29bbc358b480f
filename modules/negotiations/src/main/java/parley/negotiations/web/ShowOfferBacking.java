package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import parley.core.error.NotFound;
import parley.negotiations.offer.OfferDetail;
import parley.negotiations.offer.OfferFile;
import parley.negotiations.offer.OfferService;
import parley.ui.list.ListParameters;

/** A version of an offer; with {@code download} in the address, its document. */
@Named
@RequestScoped
public class ShowOfferBacking {
    @Inject
    private OfferService offers;

    @Inject
    private ListParameters parameters;

    private OfferDetail offer;

    /** Finds the offer before the page renders: one that the reader may not know is a 404. */
    public void load() throws IOException {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("OFFER", "");
        }
        offer = offers.get(id);
        OfferFile file = offer.summary().file();
        if (Boolean.TRUE.equals(parameters.flag("download")) && file != null) {
            send(file, offers.content(id));
        }
    }

    private static void send(OfferFile file, byte[] content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(file.type());
        response.setResponseContentLength(content.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.asciiName() + "\"");
        response.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    public OfferDetail getOffer() {
        return offer;
    }
}
