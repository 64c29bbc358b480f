/** Work-plan meetings with attendance, agenda and outcomes. */
package parley.workplan.meeting;
