/** Tags: words of the team's own that group people and organizations. */
package parley.contacts.tag;
