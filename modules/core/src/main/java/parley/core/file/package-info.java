/** Files that somebody sends: archives and XML checked before they are opened, text of unknown encoding. */
package parley.core.file;
