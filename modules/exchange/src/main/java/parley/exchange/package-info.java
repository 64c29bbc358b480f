/** Import and export pipelines: what a feature implements to have its lists exported, and the writers of files. */
package parley.exchange;
