/** People: logged, edited, archived and found, with their dated affiliations. */
package parley.contacts.person;
