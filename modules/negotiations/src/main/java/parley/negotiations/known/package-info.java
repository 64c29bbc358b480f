/** Who may know what of a chapter, and whether positions are held here at all. */
package parley.negotiations.known;
