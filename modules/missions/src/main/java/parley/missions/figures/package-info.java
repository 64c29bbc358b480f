/** Counts missions and outcomes for reports. */
package parley.missions.figures;
