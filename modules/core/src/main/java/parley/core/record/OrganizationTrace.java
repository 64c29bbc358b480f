package parley.core.record;

import java.util.List;

/** Where a module points to organizations, as {@link PersonTrace} does for people. */
public interface OrganizationTrace {
    /** @return every foreign key of the module on {@code core.organization} */
    List<Reference> references();
}
