/** Loads reference data and sample data into an installation, each row once. */
package parley.core.reference;
