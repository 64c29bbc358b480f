package parley.workplan.meeting;

/** Whether a party was there. */
public enum Attendance {
    PRESENT,
    OBSERVER,
    EXCUSED
}
