/** The kinds of failure a caller can cause, each without any text: channels render them in the reader's language. */
package parley.core.error;
