/** What tests of the workplan begin with. */
package parley.workplan;
