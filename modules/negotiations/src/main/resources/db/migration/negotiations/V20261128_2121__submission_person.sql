-- Who made a submission may be a person of the directory, for an organization of it or for nobody else.
alter table negotiations.submission add column person_id bigint references core.person,
  add constraint submission_person_or_name check (person_id is null or submitter is null);
create index on negotiations.submission (person_id);
