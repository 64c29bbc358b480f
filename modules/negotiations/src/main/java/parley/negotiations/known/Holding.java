package parley.negotiations.known;

import jakarta.validation.constraints.NotNull;

/**
 * What an administrator decides of positions.
 *
 * @param held whether issues, positions, mandates and offers are held here; counts only while the ceiling allows it
 * @param counted whether those who may not know a chapter are told how many of its positions are withheld
 * @param searched whether those who may know a chapter find its issues by the search of the whole product
 */
public record Holding(@NotNull Boolean held, @NotNull Boolean counted, @NotNull Boolean searched) {}
