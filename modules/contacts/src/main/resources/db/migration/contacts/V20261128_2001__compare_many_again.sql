-- Rows that come or go by the thousand wait for the search for duplicates once a statement, each record once. What is changed
-- waits row by row as before.
create function contacts.compare_many_again() returns trigger language plpgsql security definer set search_path = pg_catalog, contacts as $$
begin
  if tg_argv[1] = 'phone' then
    insert into contacts.duplicate_waiting (kind, record_id)
    select distinct tg_argv[0], a.person_id from touched t join core.affiliation a on a.id = (to_jsonb(t) ->> 'affiliation_id')::bigint;
  else
    insert into contacts.duplicate_waiting (kind, record_id)
    select distinct tg_argv[0], (to_jsonb(t) ->> tg_argv[1])::bigint from touched t where to_jsonb(t) ->> tg_argv[1] is not null;
  end if;
  return null;
end $$;
revoke all on function contacts.compare_many_again() from public;

create function contacts.compare_many(watched regclass, changed text, kind text, key_column text, deletes boolean) returns void
language plpgsql as $$
begin
  execute format('drop trigger compare_again on %s', watched);
  execute format('create trigger compare_again after update of %s on %s for each row execute function contacts.compare_again(%L, %L)',
    changed, watched, kind, key_column);
  execute format('create trigger compare_inserts after insert on %s referencing new table as touched for each statement'
    || ' execute function contacts.compare_many_again(%L, %L)', watched, kind, key_column);
  if deletes then
    execute format('create trigger compare_deletes after delete on %s referencing old table as touched for each statement'
      || ' execute function contacts.compare_many_again(%L, %L)', watched, kind, key_column);
  end if;
end $$;

select contacts.compare_many('core.person', 'family_name, given_name, country_id, archived_at, merged_into_id', 'PERSON', 'id', false);
select contacts.compare_many('core.affiliation', 'person_id, organization_id, email', 'PERSON', 'person_id', true);
select contacts.compare_many('core.affiliation_phone', 'affiliation_id, e164', 'PERSON', 'phone', true);
select contacts.compare_many('core.organization',
  'name_en, name_fr, acronym_en, acronym_fr, country_id, website, archived_at, merged_into_id', 'ORGANIZATION', 'id', false);
select contacts.compare_many('core.organization_alias', 'organization_id, name', 'ORGANIZATION', 'organization_id', true);
drop function contacts.compare_many(regclass, text, text, text, boolean);
