-- The rounds, meetings and missions that an interaction belongs to. They are other modules' records, so kind and id point to
-- them and no foreign key does.
create table contacts.interaction_link (
  interaction_id bigint not null references contacts.interaction,
  linked_kind    text not null check (linked_kind ~ '^[A-Z][A-Z_]*$'),
  linked_id      bigint not null,
  primary key (interaction_id, linked_kind, linked_id)
);
create index on contacts.interaction_link (linked_kind, linked_id);

select audit.watch('contacts.interaction_link', 'interaction_id,linked_kind,linked_id', '');
