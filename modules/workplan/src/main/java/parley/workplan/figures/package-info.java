/** Counts meetings and activities for reports. */
package parley.workplan.figures;
