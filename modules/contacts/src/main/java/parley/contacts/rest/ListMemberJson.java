package parley.contacts.rest;

import parley.contacts.named.MemberSummary;
import parley.core.text.Language;
import parley.ui.rest.TextJson;

/** Somebody on a named list; {@code id} is the person's, {@code salutation} in the person's own language. */
public record ListMemberJson(
        long id,
        String name,
        String filedAs,
        String language,
        String salutation,
        TextJson organizationName,
        TextJson title,
        String email,
        String status,
        String statusDay,
        String addedAt,
        String addedReason) {
    static ListMemberJson of(MemberSummary member, Language otherwise) {
        return new ListMemberJson(
                member.id(),
                member.name().asUsed(),
                member.name().filed(),
                Json.code(member.language()),
                member.salutation(otherwise),
                TextJson.of(member.organizationEn(), member.organizationFr()),
                TextJson.of(member.titleEn(), member.titleFr()),
                member.email(),
                Json.name(member.status()),
                Json.text(member.statusDay()),
                Json.text(member.addedAt()),
                member.addedReason());
    }
}
