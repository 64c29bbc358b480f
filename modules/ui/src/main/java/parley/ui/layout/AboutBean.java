package parley.ui.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which version this is. */
@Named("about")
@ApplicationScoped
public class AboutBean {
    /** @return the version in the jar's manifest; a build without one is {@code dev} */
    public String getVersion() {
        String version = AboutBean.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
