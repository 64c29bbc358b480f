/** Dates with precision and the clock that everything takes its time from. */
package parley.core.time;
