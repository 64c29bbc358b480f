/** Reports on rounds and briefs on chapters: one snapshot, told in either language, as a page, PDF or Word; and those issued. */
package parley.negotiations.report;
