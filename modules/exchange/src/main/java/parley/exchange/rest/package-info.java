/** Exports over REST. */
package parley.exchange.rest;
