-- A record that was merged into another stays as a signpost: out of lists, its old address leads to the survivor.
alter table core.person add column merged_into_id bigint references core.person;
alter table core.organization add column merged_into_id bigint references core.organization;
alter table core.person add check (merged_into_id is null or (archived_at is not null and merged_into_id <> id));
alter table core.organization add check (merged_into_id is null or (archived_at is not null and merged_into_id <> id));
create index on core.person (merged_into_id) where merged_into_id is not null;
create index on core.organization (merged_into_id) where merged_into_id is not null;
create index on core.organization (parent_id);
