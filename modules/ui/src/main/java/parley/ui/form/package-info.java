/** Forms: saving, errors by the field, stale edits, converters. */
package parley.ui.form;
