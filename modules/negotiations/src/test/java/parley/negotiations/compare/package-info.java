/** Tests of the comparison of texts. */
package parley.negotiations.compare;
