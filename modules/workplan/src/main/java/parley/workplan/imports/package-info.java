/** Activities of a work plan from spreadsheets, a verdict per row. */
package parley.workplan.imports;
