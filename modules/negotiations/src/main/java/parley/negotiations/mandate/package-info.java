/** Canada’s mandates, with a need-to-know list of their own beside the chapter’s. */
package parley.negotiations.mandate;
