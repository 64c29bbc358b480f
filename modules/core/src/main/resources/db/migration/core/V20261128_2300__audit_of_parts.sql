-- A part of a record, such as somebody's seat in a session, is as secret as the record, and stays so when it was taken out: its own
-- table has no row left to ask then. So it may name the table that is asked in its place, and the field that holds whose part it is;
-- without a field that is the first part of the audit's row key.
alter table audit.need_to_know add column owner_table text, add column owner_field text, add check (owner_field is null or owner_table is not null);

-- For a migration that enables row security on a watched table of parts.
create function audit.keep_part_secret(part regclass, owner regclass, owner_field text default null) returns void language sql as $$
  select audit.keep_secret(part);
  update audit.need_to_know set owner_table = (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                                where c.oid = owner),
                                owner_field = keep_part_secret.owner_field
   where table_name = (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = part)
$$;
revoke all on function audit.keep_part_secret(regclass, regclass, text) from public;

drop policy need_to_know on audit.entry_value;
drop function audit.may_know(bigint);

-- Asks the table itself, as the caller: its own policy decides. A note of a look holds numbers and no words; auditors read it. Where a
-- change of a part does not say whose it is, the part itself is asked.
create function audit.may_know(entry bigint, fields jsonb) returns boolean language plpgsql stable set search_path = pg_catalog as $$
declare
  secret record;
  owner  text;
  known  boolean;
begin
  select n.*, split_part(e.row_key, '/', 1) as row_key into secret
    from audit.entry e join audit.need_to_know n on n.table_name = e.table_name
   where e.id = entry and e.kind <> 'NOTE';
  if not found then
    return true;
  end if;
  owner := case when secret.owner_table is null then null when secret.owner_field is null then secret.row_key
                else coalesce(fields -> secret.owner_field ->> 'a', fields -> secret.owner_field ->> 'b') end;
  execute format('select exists (select 1 from %s where %I = $1)',
    case when owner is null then secret.table_name else secret.owner_table end,
    case when owner is null then secret.key_column else 'id' end) into known using coalesce(owner, secret.row_key)::bigint;
  return known;
end $$;

create policy need_to_know on audit.entry_value for select using ((select core.follows_all()) or audit.may_know(entry_id, fields));
