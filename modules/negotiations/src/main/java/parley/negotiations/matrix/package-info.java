/** The chapter × round matrix: where each chapter stood at each round, worked out from what was said of it. */
package parley.negotiations.matrix;
