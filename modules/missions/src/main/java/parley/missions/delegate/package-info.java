/** People who travel with a mission, with the title they had at the time. */
package parley.missions.delegate;
