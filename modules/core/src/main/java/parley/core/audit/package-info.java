/** Reads what the database wrote about changes, and notes what is no change of a row. */
package parley.core.audit;
