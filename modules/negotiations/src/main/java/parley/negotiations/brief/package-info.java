/** The words of a chapter's brief: written by people, dated, never overwritten. */
package parley.negotiations.brief;
