/** Tests of who may know what of a chapter. */
package parley.negotiations.known;
