-- People are addressed in both official languages, and live in more countries than the parties.
alter table core.person rename column honorific to honorific_en;
alter table core.person rename column form_of_address to form_of_address_en;
alter table core.person add column honorific_fr text;
alter table core.person add column form_of_address_fr text;
alter table core.person add column country_other text;

-- What the directory finds an affiliation by, and how it sorts organizations in either language.
alter table core.affiliation add column search text generated always as
  (core.norm(coalesce(email, '') || ' ' || coalesce(title_en, '') || ' ' || coalesce(title_fr, '') || ' ' || coalesce(department, ''))) stored;
drop trigger audited on core.affiliation;
select audit.watch('core.affiliation', 'id', 'version,search');
create index on core.affiliation using gin (search gin_trgm_ops);
create index on core.affiliation_phone using gin (e164 gin_trgm_ops);
create index on core.organization ((coalesce(name_en, name_fr)) collate "und-x-icu", id);
create index on core.organization ((coalesce(name_fr, name_en)) collate "und-x-icu", id);

-- The history of a record tells also of the rows it no longer has: they are found by the parent that the audit noted.
create index entry_value_person on audit.entry_value ((fields -> 'person_id' ->> 'a')) where (fields -> 'person_id' ->> 'a') is not null;
create index entry_value_organization on audit.entry_value ((fields -> 'organization_id' ->> 'a')) where (fields -> 'organization_id' ->> 'a') is not null;
create index entry_value_affiliation on audit.entry_value ((fields -> 'affiliation_id' ->> 'a')) where (fields -> 'affiliation_id' ->> 'a') is not null;
