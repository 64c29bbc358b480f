/** What was typed into a form survives an expired page, an ended session and a restart: kept, then shown again unsaved. */
package parley.ui.kept;
