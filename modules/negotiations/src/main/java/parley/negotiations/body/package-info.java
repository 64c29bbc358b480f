/** Who meets: the committee, its groups and the chief negotiators, as dated reference data that rounds and sessions choose from. */
package parley.negotiations.body;
