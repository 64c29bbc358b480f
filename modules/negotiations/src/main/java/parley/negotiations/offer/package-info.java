/** Offers made and received, with their documents byte for byte. */
package parley.negotiations.offer;
