-- The key of a name is asked for every name of a list and kept of everybody in an index: the same key, in half the time, because the
-- plan of its query is kept. (A function in SQL that calls what is only stable is planned anew each time.)
create or replace function contacts.name_key(given text, family text) returns text language plpgsql immutable parallel safe as $$
begin
  return (select string_agg(word, ' ' order by word collate "C")
    from regexp_split_to_table(regexp_replace(core.norm(coalesce(given, '') || ' ' || coalesce(family, '')),
           '[\s.,;:''"()&/’‘“”«»–—-]+', ' ', 'g'), ' ') word
   where word <> '');
end $$;

-- Which record a row belongs to is read from its column, not from the whole row turned into JSON.
create or replace function contacts.compare_many_again() returns trigger language plpgsql security definer set search_path = pg_catalog, contacts as $$
begin
  if tg_argv[1] = 'phone' then
    insert into contacts.duplicate_waiting (kind, record_id)
    select distinct tg_argv[0], a.person_id from touched t join core.affiliation a on a.id = t.affiliation_id;
  elsif tg_argv[1] = 'person_id' then
    insert into contacts.duplicate_waiting (kind, record_id)
    select distinct tg_argv[0], t.person_id from touched t where t.person_id is not null;
  elsif tg_argv[1] = 'organization_id' then
    insert into contacts.duplicate_waiting (kind, record_id)
    select distinct tg_argv[0], t.organization_id from touched t where t.organization_id is not null;
  elsif tg_argv[1] = 'id' then
    insert into contacts.duplicate_waiting (kind, record_id) select tg_argv[0], t.id from touched t;
  else
    raise exception 'compare_many_again does not know the column %', tg_argv[1];
  end if;
  return null;
end $$;
