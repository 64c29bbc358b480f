/** Tests of bodies. */
package parley.negotiations.body;
