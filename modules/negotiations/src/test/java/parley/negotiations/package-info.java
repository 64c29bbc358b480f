/** What tests of the negotiations begin with. */
package parley.negotiations;
