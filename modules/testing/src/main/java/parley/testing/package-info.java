/** The harness of every test ring: PostgreSQL, browser, accessibility, languages. Knows no module of ours. */
package parley.testing;
