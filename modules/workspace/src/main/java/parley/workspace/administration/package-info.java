/** The pages of administrators and auditors: accounts, need-to-know lists, settings, audit. */
package parley.workspace.administration;
