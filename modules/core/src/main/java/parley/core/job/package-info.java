/** Work in the background that survives a crash: queued in the database, done as the account that asked, with progress and cancel. */
package parley.core.job;
