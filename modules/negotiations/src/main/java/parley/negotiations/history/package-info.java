/** The history of the negotiation from spreadsheets: chapter statuses, sessions and actions, a verdict per row. */
package parley.negotiations.history;
