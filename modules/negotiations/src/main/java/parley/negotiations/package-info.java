/** The negotiation of the ASEAN–Canada Free Trade Agreement: what other modules may know of rounds and chapters. */
package parley.negotiations;
