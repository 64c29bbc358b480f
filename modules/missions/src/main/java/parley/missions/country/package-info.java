/** Countries by ISO code: a mission may go where no party to the negotiations is. */
package parley.missions.country;
