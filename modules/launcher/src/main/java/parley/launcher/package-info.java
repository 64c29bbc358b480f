/** Starts the product: PostgreSQL where none is configured, migrations, then Payara Micro; and the command line. */
package parley.launcher;
