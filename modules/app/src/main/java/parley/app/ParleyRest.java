package parley.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST root; resources and providers are found in the modules. */
@ApplicationPath("/api/v1")
public class ParleyRest extends Application {}
