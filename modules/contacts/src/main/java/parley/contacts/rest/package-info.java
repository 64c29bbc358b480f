/** People, organizations and interactions over REST. */
package parley.contacts.rest;
