package parley.core.record;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.core.time.Precision;

/** One row of a native query, read from left to right; each call takes the next column or columns. */
public final class Row {
    private final Object[] values;
    private int next;

    public Row(Object[] values) {
        this.values = values;
    }

    private Object take() {
        return values[next++];
    }

    public String text() {
        return (String) take();
    }

    /** @return the next number, or null */
    public Long id() {
        Object value = take();
        return value == null ? null : ((Number) value).longValue();
    }

    /** @return the next number; nothing counts as 0 */
    public long count() {
        Object value = take();
        return value == null ? 0 : ((Number) value).longValue();
    }

    public Integer integer() {
        Object value = take();
        return value == null ? null : ((Number) value).intValue();
    }

    public BigDecimal decimal() {
        return (BigDecimal) take();
    }

    public boolean flag() {
        return Boolean.TRUE.equals(take());
    }

    public LocalDate date() {
        Object value = take();
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public LocalTime time() {
        Object value = take();
        return value instanceof Time time ? time.toLocalTime() : (LocalTime) value;
    }

    public Instant instant() {
        Object value = take();
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Takes two columns: the date and its precision. */
    public PartialDate partialDate() {
        LocalDate date = date();
        return PartialDate.of(date, constant(Precision.class));
    }

    /** Takes three columns: English, French, source. */
    public BilingualText bilingual() {
        return BilingualText.of(text(), text(), constant(Language.class));
    }

    /** Takes four columns: English, French, source, whether the other side has fallen behind. */
    public BilingualText kept() {
        return BilingualText.kept(text(), text(), constant(Language.class), flag());
    }
}
