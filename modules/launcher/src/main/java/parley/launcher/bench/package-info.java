/** Measures the product against PostgreSQL doing the bare work, over made-up people. */
package parley.launcher.bench;
