package parley.missions.rest;

import parley.missions.delegate.DelegateDetail;
import parley.missions.delegate.DelegateSummary;
import parley.missions.delegate.LogDelegate;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.TextJson;

/**
 * A delegate of a mission, in JSON. Id, personName, organizationName and archived are read only.
 *
 * @param person and company by id: the person's, and the line's of the company on this mission
 */
public record DelegateJson(
        Long id,
        Long person,
        String personName,
        Long company,
        TextJson organizationName,
        TextJson title,
        ArchiveJson archived) {
    static DelegateJson of(DelegateSummary delegate) {
        return new DelegateJson(
                delegate.id(),
                delegate.personId(),
                delegate.person(),
                delegate.companyId(),
                TextJson.of(delegate.organizationEn(), delegate.organizationFr()),
                TextJson.of(delegate.title()),
                null);
    }

    static DelegateJson of(DelegateDetail delegate) {
        DelegateJson row = of(delegate.summary());
        return new DelegateJson(
                row.id,
                row.person,
                row.personName,
                row.company,
                row.organizationName,
                TextJson.of(delegate.content().title()),
                delegate.archival() == null
                        ? null
                        : ArchiveJson.of(
                                delegate.archival().at(), delegate.archival().reason()));
    }

    LogDelegate command(long missionId) {
        return new LogDelegate(missionId, person, company, TextJson.read(title));
    }
}
