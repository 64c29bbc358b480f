/** Who sits where and when in a round's week, and what cannot be at one time. */
package parley.negotiations.schedule;
