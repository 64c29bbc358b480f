/** Activities with their due dates and dated updates. */
package parley.workplan.activity;
