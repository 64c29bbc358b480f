package parley.contacts.rest;

import parley.contacts.interaction.InteractionSummary;
import parley.ui.rest.TextJson;

/** An interaction in a list; names apart by "; ". */
public record InteractionRowJson(
        long id,
        String date,
        String kind,
        String theme,
        String subject,
        String language,
        String people,
        TextJson organizations,
        String officials,
        long actions,
        boolean archived,
        String marking) {
    static InteractionRowJson of(InteractionSummary interaction) {
        return new InteractionRowJson(
                interaction.id(),
                Json.text(interaction.day()),
                interaction.kind().name(),
                interaction.theme().name(),
                interaction.subject(),
                Json.code(interaction.language()),
                interaction.people(),
                TextJson.of(interaction.organizationsEn(), interaction.organizationsFr()),
                interaction.officials(),
                interaction.actions(),
                interaction.archived(),
                interaction.marking());
    }
}
