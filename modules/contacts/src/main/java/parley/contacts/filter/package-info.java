/** What the filters of people and of organizations have in common. */
package parley.contacts.filter;
