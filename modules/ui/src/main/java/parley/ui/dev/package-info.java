/** Pages that show when they are saved, for {@code ./parley dev} only. */
package parley.ui.dev;
