/** Tests of readers of files. */
package parley.negotiations.text.reader;
