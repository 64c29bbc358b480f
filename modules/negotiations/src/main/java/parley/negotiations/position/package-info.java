/** What parties were heard to hold on an issue: appended, never overwritten. */
package parley.negotiations.position;
