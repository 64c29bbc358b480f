package parley.contacts.named;

/**
 * Addresses to copy into one message.
 *
 * @param number from 1
 * @param count of addresses in it
 * @param text apart by "; "
 */
public record AddressBlock(int number, int count, String text) {}
