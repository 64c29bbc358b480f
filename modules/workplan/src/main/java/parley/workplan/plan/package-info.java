/** Work plans with their areas and themes: reference data. */
package parley.workplan.plan;
