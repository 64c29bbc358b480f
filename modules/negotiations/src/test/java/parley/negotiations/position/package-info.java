/** Tests of positions and of who may know them. */
package parley.negotiations.position;
