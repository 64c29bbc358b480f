/** Progress reports, the brief’s words and key figures, drawn from what the other modules publish. */
package parley.reports;
