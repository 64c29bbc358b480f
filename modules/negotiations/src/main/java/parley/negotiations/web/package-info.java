/** Pages of negotiations. */
package parley.negotiations.web;
