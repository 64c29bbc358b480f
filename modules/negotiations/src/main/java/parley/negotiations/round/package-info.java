/** Rounds: from planned to held, with dates that may be known only in part. */
package parley.negotiations.round;
