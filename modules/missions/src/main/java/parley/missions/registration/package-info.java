/** Lists of registrations as posts and associations send them: people and organizations, and their place on a mission. */
package parley.missions.registration;
