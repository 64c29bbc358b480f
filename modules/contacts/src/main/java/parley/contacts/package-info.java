/** People and organizations whom the team deals with, and what passed between them. */
package parley.contacts;
