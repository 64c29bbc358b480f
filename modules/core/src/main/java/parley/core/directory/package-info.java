/** People, organizations, dated affiliations and sectors. */
package parley.core.directory;
