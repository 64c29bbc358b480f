/** Trade missions: what other modules may know of them. */
package parley.missions;
