/** Tests of the chapter × round matrix. */
package parley.negotiations.matrix;
