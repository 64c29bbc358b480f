/** Missions with their legs, stages and published counts. */
package parley.missions.mission;
