package parley.testing;

import jakarta.enterprise.util.AnnotationLiteral;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a bean that asks for a setting is given in a test: nothing is set. */
final class NoSetting extends AnnotationLiteral<ConfigProperty> implements ConfigProperty {
    @Override
    public String name() {
        return "";
    }

    @Override
    public String defaultValue() {
        return UNCONFIGURED_VALUE;
    }
}
