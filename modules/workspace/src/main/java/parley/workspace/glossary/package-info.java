/** The glossary: each term in both languages, official or our own. */
package parley.workspace.glossary;
