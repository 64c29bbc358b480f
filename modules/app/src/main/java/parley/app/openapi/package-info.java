/** The OpenAPI document, drawn from the resources and their JSON, so that it cannot fall behind them. */
package parley.app.openapi;
