/** Companies that were invited to a mission, how far each came, and what it was at the time. */
package parley.missions.company;
