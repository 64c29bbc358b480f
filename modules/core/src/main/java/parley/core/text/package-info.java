/** Languages, bilingual text that knows its source side, and the bundles that modules contribute. */
package parley.core.text;
