/** Addresses of lists: sort, page and filters as query parameters. */
package parley.ui.list;
