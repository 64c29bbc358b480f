/** What the modules say of the file on the home page. */
package parley.ui.home;
