/** Missions over REST. */
package parley.missions.rest;
