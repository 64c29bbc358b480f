/** The one register of actions: what somebody has to do, and where that was agreed. */
package parley.core.action;
