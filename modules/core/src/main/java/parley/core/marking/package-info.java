/** Security markings as labels under the operator's ceiling. */
package parley.core.marking;
