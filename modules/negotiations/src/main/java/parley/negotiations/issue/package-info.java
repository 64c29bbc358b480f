/** Issues of a chapter, with their priority and the articles they are about. */
package parley.negotiations.issue;
