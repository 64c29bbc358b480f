package parley.contacts.rest;

/** How many records were touched. */
public record CountJson(int changed) {}
