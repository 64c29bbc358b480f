/** People and organizations out of files: how rows are read, which records they mean, what they change. */
package parley.contacts.imports;
