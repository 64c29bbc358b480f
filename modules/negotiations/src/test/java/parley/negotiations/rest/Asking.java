package parley.negotiations.rest;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Map;
import parley.core.party.PartyService;
import parley.core.record.RecordRef;
import parley.exchange.ExportSelection;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionsExport;
import parley.negotiations.issue.IssueService;
import parley.negotiations.mandate.MandateService;
import parley.negotiations.offer.OfferService;
import parley.negotiations.position.PositionService;
import parley.negotiations.report.IssuedReports;
import parley.negotiations.rest.LeakFixture.Secret;
import parley.negotiations.session.SessionService;
import parley.negotiations.text.TextService;
import parley.testing.TestBeans;
import parley.ui.rest.PartyCodes;

/** The services and REST resources that are asked, made as the container would make them. */
final class Asking {
    private final TestBeans beans;
    private final LeakFixture held;

    Asking(TestBeans beans, LeakFixture held) {
        this.beans = beans;
        this.held = held;
    }

    <T> T get(Class<T> type) {
        return beans.get(type);
    }

    long chapter() {
        return held.chapter();
    }

    /** @return the moment before the secrets were written */
    Instant held() {
        return held.since();
    }

    long round() {
        return held.round();
    }

    RecordRef ref(Secret secret) {
        return new RecordRef(secret.name(), held.id(secret));
    }

    /** A REST resource. */
    <T> T resource(Class<T> type) {
        try {
            if (type == PartyCodes.class) {
                return type.cast(new PartyCodes(get(PartyService.class)));
            }
            T made = type.getDeclaredConstructor().newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    boolean ofRest = field.getType().getPackageName().endsWith(".rest");
                    field.set(made, ofRest ? resource(field.getType()) : get(field.getType()));
                }
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    ExportSelection export() {
        return get(SubmissionsExport.class).select(Map.of());
    }

    ChapterService chapters() {
        return get(ChapterService.class);
    }

    SessionService sessions() {
        return get(SessionService.class);
    }

    IssueService issues() {
        return get(IssueService.class);
    }

    PositionService positions() {
        return get(PositionService.class);
    }

    MandateService mandates() {
        return get(MandateService.class);
    }

    OfferService offers() {
        return get(OfferService.class);
    }

    ConsultationService submissions() {
        return get(ConsultationService.class);
    }

    TextService texts() {
        return get(TextService.class);
    }

    IssuedReports issued() {
        return get(IssuedReports.class);
    }
}
