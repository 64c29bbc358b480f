/** Pages that belong to no feature. */
package parley.workspace.web;
