-- Exports are made in the background; what they are for is more than one thing, and more than two kinds of file.
alter table exchange.export_record
  drop constraint export_record_format_check,
  add constraint export_record_format_check check (format in ('CSV', 'XLSX', 'VCARD4', 'VCARD3', 'PDF', 'LABELS')),
  add column purpose_en text not null default 'Operational use: badges, seating, replies',
  add column purpose_fr text not null default 'Usage opérationnel : insignes, places, réponses';
alter table exchange.export_record alter column purpose_en drop default, alter column purpose_fr drop default;

-- Whose data a file held: one bit an id, counted from the first. Answers "who received this person's data?" long after the
-- file is gone. Not audited: it says again what the file said.
create table exchange.export_people (
  export_id bigint primary key references exchange.export_record,
  first     bigint not null,
  bits      bytea not null
);
select core.open_schema('exchange');
