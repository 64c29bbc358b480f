/** Tests of consultations. */
package parley.negotiations.consultation;
