/** Named lists of people: who was added or removed, when and why; what was sent and answered; letters and addresses. */
package parley.contacts.named;
