-- What the audit keeps of a record that is need-to-know is known to whoever may know the record, and to nobody else who asks as the
-- application: the values are as secret as the row. Writing is as before: audit.write works as the owner, whom no policy binds.
create table audit.need_to_know (
  table_name text primary key,
  -- The column that the first part of the audit's row key holds.
  key_column text not null
);

-- For a migration that enables row security on a watched table.
create function audit.keep_secret(restricted regclass, key_column text default 'id') returns void language sql as $$
  insert into audit.need_to_know
  select n.nspname || '.' || c.relname, key_column from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = restricted
$$;
revoke all on function audit.keep_secret(regclass, text) from public;

-- Asks the table itself, as the caller: its own policy decides. A note of a look holds numbers and no words; auditors read it.
create function audit.may_know(entry bigint) returns boolean language plpgsql stable set search_path = pg_catalog as $$
declare
  secret record;
  known  boolean;
begin
  select n.table_name, n.key_column, split_part(e.row_key, '/', 1)::bigint as key into secret
    from audit.entry e join audit.need_to_know n on n.table_name = e.table_name
   where e.id = entry and e.kind <> 'NOTE';
  if not found then
    return true;
  end if;
  execute format('select exists (select 1 from %s where %I = $1)', secret.table_name, secret.key_column) into known using secret.key;
  return known;
end $$;

grant select on audit.need_to_know to "${appLogin}";
alter table audit.entry_value enable row level security;
create policy need_to_know on audit.entry_value for select using ((select core.follows_all()) or audit.may_know(entry_id));
