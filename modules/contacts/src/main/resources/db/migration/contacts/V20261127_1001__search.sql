create index interaction_words on contacts.interaction using gin (core.words(subject || ' ' || coalesce(notes, '')));
