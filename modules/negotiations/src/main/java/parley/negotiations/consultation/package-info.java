/** Consultations and what was submitted to them. */
package parley.negotiations.consultation;
