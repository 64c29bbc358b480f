package parley.contacts.consent;

import java.time.LocalDate;
import java.util.Map;
import parley.core.record.Conditions;
import parley.core.record.Filters;

/**
 * People by what they may be written to about today.
 *
 * @param which null is "whoever"
 * @param purpose code of a purpose that needs a basis; never null
 */
public record ConsentFilter(Which which, String purpose) {
    /** Which answers. */
    public enum Which {
        ALLOWED,
        /** Allowed today, and not much longer. */
        EXPIRING,
        /** Not allowed, for whatever reason. */
        LEFT_OUT,
        EXPIRED,
        WITHDRAWN,
        NO_BASIS
    }

    public ConsentFilter {
        purpose = purpose == null ? Purpose.USUAL : purpose;
    }

    public static ConsentFilter none() {
        return new ConsentFilter(null, null);
    }

    public static ConsentFilter read(Filters filters) {
        return new ConsentFilter(filters.constant(Which.class, "consent"), filters.text("purpose"));
    }

    /** Adds what {@link #read} reads, only what is set. */
    public void put(Map<String, Object> parameters) {
        if (which != null) {
            parameters.put("consent", which);
            parameters.put("purpose", purpose.equals(Purpose.USUAL) ? null : purpose);
        }
    }

    /** Sets what the state needs, and the condition where there is one; over person {@code p} with {@code :today} set. */
    public void apply(Conditions conditions, LocalDate today) {
        conditions.with("purpose", purpose);
        if (which == null) {
            return;
        }
        switch (which) {
            case LEFT_OUT -> conditions.and(ConsentState.ANSWER + " <> 'ALLOWED'");
            case EXPIRING ->
                conditions.and(
                        "split_part(" + ConsentState.SQL + ", ' ', 3) between cast(:today as text) and :soonText",
                        "soonText",
                        today.plusDays(ConsentState.SOON).toString());
            default -> conditions.and(ConsentState.ANSWER + " = :answer", "answer", which);
        }
    }
}
