/** The rules of the house, as tests. */
package parley.app.rules;
