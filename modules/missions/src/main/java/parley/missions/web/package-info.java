/** Pages of missions. */
package parley.missions.web;
