package parley.workplan.activity;

import java.time.LocalDate;
import parley.core.time.PartialDate;

/**
 * A due date as it was set.
 *
 * @param reason why it moved; null for the original one
 * @param effective since which day it holds
 */
public record DueDate(long id, PartialDate due, String reason, LocalDate effective) {}
