/** How modules point to, list, find and announce each other's records without knowing each other. */
package parley.core.record;
