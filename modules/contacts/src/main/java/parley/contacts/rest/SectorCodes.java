package parley.contacts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.directory.DirectoryService;
import parley.core.directory.SectorCard;
import parley.core.error.InvalidInput;

/** REST names sectors by code; the directory by id. */
@RequestScoped
class SectorCodes {
    private DirectoryService directory;
    private List<SectorCard> sectors;

    protected SectorCodes() {}

    @Inject
    SectorCodes(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws InvalidInput if there is no sector with one of the codes */
    Set<Long> ids(List<String> codes) {
        Set<Long> ids = new LinkedHashSet<>();
        if (codes != null) {
            codes.forEach(code -> ids.add(sectors().stream()
                    .filter(sector -> sector.code().equals(code))
                    .map(SectorCard::id)
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("sectors", "error.unknownChoice"))));
        }
        return ids;
    }

    /** @return in the published order */
    List<String> codes(Collection<Long> ids) {
        return sectors().stream()
                .filter(sector -> ids.contains(sector.id()))
                .map(SectorCard::code)
                .toList();
    }

    private List<SectorCard> sectors() {
        if (sectors == null) {
            sectors = directory.sectors();
        }
        return sectors;
    }
}
