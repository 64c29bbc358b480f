package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import parley.core.access.Callers;
import parley.core.time.PartialDate;
import parley.core.time.Precision;
import parley.negotiations.agreement.AgreementCard;
import parley.negotiations.agreement.AgreementService;
import parley.negotiations.agreement.AgreementStatus;
import parley.negotiations.agreement.AgreementStatusService;
import parley.negotiations.agreement.SayAgreementStatus;
import parley.ui.list.ListParameters;

/** Writes down what is said of the agreement's own status. */
@Named
@ViewScoped
public class LogAgreementStatusBacking extends SaidForm {
    @Inject
    private transient AgreementService agreements;

    @Inject
    private transient AgreementStatusService statuses;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    private String code;
    private AgreementStatus status;
    private PartialDate effective;

    @PostConstruct
    void read() {
        String asked = parameters.text("agreement");
        code = (asked == null ? agreements.all().get(0) : agreements.get(asked)).code();
        effective = PartialDate.of(LocalDate.now(clock), Precision.DAY);
    }

    public String save() {
        return save(() -> {
            statuses.say(new SayAgreementStatus(
                    agreement().id(),
                    status,
                    effective,
                    getReason(),
                    getSource(),
                    getSourceFr(),
                    getUrl(),
                    getConfidence(),
                    getNoteEn(),
                    getNoteFr()));
            say("logAgreementStatus.saved");
            return "/negotiations/agreement/show?code=" + code;
        });
    }

    private AgreementCard agreement() {
        return agreements.get(code);
    }

    public AgreementStatus[] getStatuses() {
        return AgreementStatus.values();
    }

    /** @return such as {@code IN_NEGOTIATION} */
    public String getNow() {
        return agreement().status();
    }

    public String getName() {
        return agreement().acronym(Callers.current().language());
    }

    public String getCode() {
        return code;
    }

    public AgreementStatus getStatus() {
        return status;
    }

    public void setStatus(AgreementStatus status) {
        this.status = status;
    }

    public PartialDate getEffective() {
        return effective;
    }

    public void setEffective(PartialDate effective) {
        this.effective = effective;
    }
}
