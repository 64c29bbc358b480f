/** Views of lists that accounts keep, and what a list opens with for each. */
package parley.core.view;
