/** Tests of chapters and their statuses. */
package parley.negotiations.chapter;
