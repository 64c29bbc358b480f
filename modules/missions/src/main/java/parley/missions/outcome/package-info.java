/** What came of a mission: from lead to success, with value, currency and our part in it. */
package parley.missions.outcome;
