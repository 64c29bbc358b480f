package parley.ui.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One JSON binding for all resources: what is not known is null, never left out. */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {
    static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }
}
