/** What missions ask of the directory beyond looking it up. */
package parley.missions.directory;
