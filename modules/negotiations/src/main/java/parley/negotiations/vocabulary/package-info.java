/** The words for states of provisions, chapters and agreements, as an administrator gives them. */
package parley.negotiations.vocabulary;
