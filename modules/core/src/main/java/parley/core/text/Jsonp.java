package parley.core.text;

import jakarta.json.spi.JsonProvider;

/** Jakarta JSON Processing, looked up once: {@link jakarta.json.Json} reads through every library at each call. */
public final class Jsonp {
    public static final JsonProvider JSON = JsonProvider.provider();

    private Jsonp() {}
}
