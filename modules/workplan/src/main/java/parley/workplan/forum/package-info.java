/** Meetings of other forums, as published. */
package parley.workplan.forum;
