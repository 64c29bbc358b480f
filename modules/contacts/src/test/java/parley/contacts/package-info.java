/** What contacts' tests begin with, and how many statements its lists take. */
package parley.contacts;
