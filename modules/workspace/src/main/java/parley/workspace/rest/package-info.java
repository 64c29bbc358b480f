/** What core owns and no feature does, over REST. */
package parley.workspace.rest;
