package parley.missions.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.core.directory.DirectoryService;
import parley.core.directory.SectorCard;
import parley.core.error.InvalidInput;

/** REST names sectors by code; the module by id. */
@ApplicationScoped
public class SectorCodes {
    private DirectoryService directory;

    protected SectorCodes() {}

    @Inject
    public SectorCodes(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws InvalidInput if one of them is no sector's */
    Set<Long> ids(String field, Collection<String> codes) {
        Set<Long> ids = new HashSet<>();
        if (codes != null) {
            codes.forEach(code -> ids.add(id(field, code)));
        }
        return ids;
    }

    /** @return null for null */
    Long id(String field, String code) {
        return code == null
                ? null
                : directory.sectors().stream()
                        .filter(sector -> sector.code().equals(code))
                        .map(SectorCard::id)
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(field, "error.unknownChoice"));
    }

    /** @return in the order of reference data */
    List<String> codes(Set<Long> ids) {
        return directory.sectors().stream()
                .filter(sector -> ids.contains(sector.id()))
                .map(SectorCard::code)
                .toList();
    }
}
