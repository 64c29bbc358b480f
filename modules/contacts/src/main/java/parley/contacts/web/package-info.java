/** Pages of people, organizations and interactions. */
package parley.contacts.web;
