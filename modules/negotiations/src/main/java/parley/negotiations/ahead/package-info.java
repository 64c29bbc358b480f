/** What lies ahead: what is owed before a round, what is packed for it, where the burn-down points, what Parliament's policy asks. */
package parley.negotiations.ahead;
