/** The work plan of the Joint Declaration: plans, activities, meetings and the other forums. What other modules may use. */
package parley.workplan;
