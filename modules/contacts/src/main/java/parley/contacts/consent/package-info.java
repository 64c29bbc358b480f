/** Consent: what people agreed to be written to about, on which basis and until when; only ever added to. */
package parley.contacts.consent;
