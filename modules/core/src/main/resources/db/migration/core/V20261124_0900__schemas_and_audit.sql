-- Two schemas of the kernel: core (what everything shares) and audit (what the database itself writes).
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema core;
create schema audit;

-- Lets the application's login work in a schema without owning anything in it. Every migration that makes a schema calls it.
create function core.open_schema(schema_name text) returns void language plpgsql as $$
begin
  execute format('grant usage on schema %I to %I', schema_name, '${appLogin}');
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', schema_name, '${appLogin}');
  execute format('grant usage, select on all sequences in schema %I to %I', schema_name, '${appLogin}');
  execute format('grant execute on all functions in schema %I to %I', schema_name, '${appLogin}');
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to %I', schema_name, '${appLogin}');
  execute format('alter default privileges in schema %I grant usage, select on sequences to %I', schema_name, '${appLogin}');
end $$;

-- Accent-free lower case, immutable so that it can be indexed and generated.
create function core.norm(t text) returns text language sql immutable parallel safe strict as
  $$ select lower(public.unaccent('public.unaccent'::regdictionary, t)) $$;

-- Who asks, as the application says at the start of each transaction.
create function core.current_account() returns bigint language sql stable as
  $$ select nullif(current_setting('app.user_id', true), '')::bigint $$;

create table audit.entry (
  id         bigint generated always as identity primary key,
  txid       xid8 not null default pg_current_xact_id(),
  at         timestamptz not null default clock_timestamp(),
  account_id bigint,
  actor      text,
  request_id text,
  kind       text not null check (kind in ('INSERT', 'UPDATE', 'DELETE', 'NOTE')),
  table_name text,
  row_key    text,
  note       text,
  digests    jsonb not null default '{}'
);
create index on audit.entry (table_name, row_key, id);
create index on audit.entry (account_id, at);
create index on audit.entry (note, at) where note is not null;

-- The values stand beside the entry, which keeps only their salted hashes: deleting a value and its salt erases it
-- and the chain over the entries still verifies.
create table audit.entry_value (
  entry_id bigint primary key references audit.entry (id),
  fields   jsonb not null
);

-- {field: {b: before, a: after}} -> {field: {b, a, s: salt}} beside {field: sha256(salt | before | after)}.
create function audit.write(p_kind text, p_table text, p_key text, p_note text, p_fields jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  entry_id bigint;
  salted   jsonb;
  hashes   jsonb;
begin
  select coalesce(jsonb_object_agg(key, value || jsonb_build_object('s', salt)), '{}'),
         coalesce(jsonb_object_agg(key, encode(sha256(convert_to(
           salt || '|' || coalesce((value -> 'b')::text, '') || '|' || coalesce((value -> 'a')::text, ''), 'UTF8')), 'hex')), '{}')
    into salted, hashes
    from (select key, value, gen_random_uuid()::text as salt from jsonb_each(p_fields)) f;
  insert into audit.entry (account_id, actor, request_id, kind, table_name, row_key, note, digests)
  values (nullif(current_setting('app.user_id', true), '')::bigint,
          nullif(current_setting('app.actor', true), ''),
          nullif(current_setting('app.request_id', true), ''), p_kind, p_table, p_key, p_note, hashes)
  returning id into entry_id;
  insert into audit.entry_value values (entry_id, salted);
  return entry_id;
end $$;

create function audit.on_change() returns trigger language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  key_columns text[] := string_to_array(tg_argv[0], ',');
  left_out    text[] := string_to_array(tg_argv[1], ',');
  b           jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) - left_out end;
  a           jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) - left_out end;
  whole       jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  fields      jsonb;
begin
  select jsonb_object_agg(key, jsonb_strip_nulls(jsonb_build_object('b', b -> key, 'a', a -> key)))
    into fields
    from (select jsonb_object_keys(b) as key union select jsonb_object_keys(a)) k
   where (b -> key) is distinct from (a -> key)
     and not (coalesce(b -> key, 'null') = 'null' and coalesce(a -> key, 'null') = 'null');
  if fields is null then
    return null;
  end if;
  perform audit.write(tg_op, tg_table_schema || '.' || tg_table_name,
    (select string_agg(whole ->> c, '/' order by o) from unnest(key_columns) with ordinality as k(c, o)), null, fields);
  return null;
end $$;

-- Puts a table under audit. Key: its key columns, comma separated. Left out: columns that hold secrets or mere bookkeeping.
create function audit.watch(watched regclass, key_columns text default 'id', left_out text default 'version') returns void
language plpgsql as $$
begin
  execute format('create trigger audited after insert or update or delete on %s for each row execute function audit.on_change(%L, %L)',
    watched, key_columns, left_out);
end $$;

-- What is not a change of a row: sign-ins, refusals, exports, views of restricted records.
create function audit.note(p_note text, p_table text, p_key text, p_details jsonb) returns bigint
language sql security definer set search_path = pg_catalog, audit as $$
  select audit.write('NOTE', p_table, p_key, p_note,
    coalesce((select jsonb_object_agg(key, jsonb_build_object('a', value)) from jsonb_each(p_details)), '{}'))
$$;

revoke all on function audit.write(text, text, text, text, jsonb) from public;
revoke all on function audit.on_change() from public;
grant usage on schema audit to "${appLogin}";
grant select on audit.entry, audit.entry_value to "${appLogin}";
grant execute on function audit.note(text, text, text, jsonb) to "${appLogin}";

select core.open_schema('core');
