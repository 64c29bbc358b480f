/** Tests of texts of chapters. */
package parley.negotiations.text;
