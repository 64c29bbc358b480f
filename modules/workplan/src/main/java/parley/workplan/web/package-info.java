/** Pages of the work plan. */
package parley.workplan.web;
