/** Wiring of the one deployable: REST application, and nothing that a module could own. */
package parley.app;
