/** What tests of the missions begin with. */
package parley.missions;
