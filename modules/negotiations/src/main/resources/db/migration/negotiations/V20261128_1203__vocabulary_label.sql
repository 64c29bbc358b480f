-- Words that an administrator gives to a state, in place of the product's own; both languages or none.
create table negotiations.vocabulary_label (
  code     text primary key,
  label_en text not null check (label_en <> ''),
  label_fr text not null check (label_fr <> '')
);
select core.open_schema('negotiations');
select audit.watch('negotiations.vocabulary_label', 'code');
