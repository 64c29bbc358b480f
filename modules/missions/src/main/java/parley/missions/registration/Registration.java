package parley.missions.registration;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.LogCompany;
import parley.missions.company.Ownership;
import parley.missions.company.Province;

/**
 * What a row says of a company on a mission; null where it leaves something open.
 *
 * @param organization as the row names it
 * @param registered since when it has the status
 * @param note lines of cells that have no field of their own, with their headers
 */
record Registration(
        String organization,
        CompanyStatus status,
        LocalDate registered,
        String reason,
        CompanySize size,
        Province province,
        Set<Ownership> ownership,
        Long sector,
        String note) {
    /** Who does not come with the mission any more is no delegate. */
    private static final Set<CompanyStatus> AT_HOME =
            EnumSet.of(CompanyStatus.DECLINED, CompanyStatus.WITHDRAWN, CompanyStatus.NO_SHOW);

    boolean saysNothing() {
        return status == null
                && registered == null
                && reason == null
                && size == null
                && province == null
                && ownership.isEmpty()
                && note == null;
    }

    Registration at(String company) {
        return new Registration(company, status, registered, reason, size, province, ownership, sector, note);
    }

    boolean travels() {
        return status == null || !AT_HOME.contains(status);
    }

    /** @return what lists the company; who stands on a list without any status has applied */
    LogCompany command(long mission, long organizationId) {
        CompanyStatus first = status == null ? CompanyStatus.APPLIED : status;
        return new LogCompany(
                mission, organizationId, first, registered, reason, size, province, ownership, sector, note);
    }

    /**
     * What stands, with what the row says put in; what the row leaves open stays.
     *
     * @param since when the standing status began: an older day of registration does not take it back
     */
    LogCompany merged(LogCompany was, LocalDate since) {
        boolean moves = status != null && status != was.status();
        Set<Ownership> owners = EnumSet.noneOf(Ownership.class);
        owners.addAll(was.ownership());
        owners.addAll(ownership);
        return new LogCompany(
                was.missionId(),
                was.organizationId(),
                moves ? status : was.status(),
                moves && registered != null && !registered.isBefore(since) ? registered : null,
                reason != null ? reason : moves ? null : was.reason(),
                size != null ? size : was.size(),
                province != null ? province : was.province(),
                owners,
                sector != null ? sector : was.sectorId(),
                notes(was.note()));
    }

    private String notes(String was) {
        StringBuilder notes = new StringBuilder(was == null ? "" : was);
        if (note != null) {
            note.lines().filter(line -> notes.indexOf(line) < 0).forEach(line -> notes.append(
                            notes.length() == 0 ? "" : "\n")
                    .append(line));
        }
        return notes.length() == 0 ? null : notes.toString();
    }

    JsonObject json() {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        add(json, "organization", organization);
        add(json, "status", status);
        add(json, "registered", registered);
        add(json, "reason", reason);
        add(json, "size", size);
        add(json, "province", province);
        JsonArrayBuilder owners = JSON.createArrayBuilder();
        ownership.forEach(owner -> owners.add(owner.name()));
        json.add("ownership", owners);
        add(json, "sector", sector);
        add(json, "note", note);
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    static Registration read(JsonObject json) {
        Set<Ownership> owners = EnumSet.noneOf(Ownership.class);
        json.getJsonArray("ownership")
                .getValuesAs(JsonString::getString)
                .forEach(each -> owners.add(Ownership.valueOf(each)));
        String status = json.getString("status", null);
        String registered = json.getString("registered", null);
        String size = json.getString("size", null);
        String province = json.getString("province", null);
        String sector = json.getString("sector", null);
        return new Registration(
                json.getString("organization", null),
                status == null ? null : CompanyStatus.valueOf(status),
                registered == null ? null : LocalDate.parse(registered),
                json.getString("reason", null),
                size == null ? null : CompanySize.valueOf(size),
                province == null ? null : Province.valueOf(province),
                owners,
                sector == null ? null : Long.valueOf(sector),
                json.getString("note", null));
    }
}
