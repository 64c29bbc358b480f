/** What every REST resource shares: who asks, problems, pages, entity tags, patches. */
package parley.ui.rest;
