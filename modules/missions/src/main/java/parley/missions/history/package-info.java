/** The rules that the appended histories of stages, statuses and values share. */
package parley.missions.history;
