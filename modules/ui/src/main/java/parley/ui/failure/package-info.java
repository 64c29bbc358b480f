/** What happens to a page that fails: not found, refused, expired, or nobody foresaw it. */
package parley.ui.failure;
