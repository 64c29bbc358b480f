/** Organizations: logged, edited, archived and found, with their other and former names. */
package parley.contacts.organization;
