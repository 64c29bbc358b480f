-- An import that is undone deletes as many rows as it brought: entries of rows that come and of rows that go are written together by
-- one function, the same entries with the same digests as one by one.
create function audit.on_many() returns trigger language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  key_columns text[] := string_to_array(tg_argv[0], ',');
  left_out    text[] := string_to_array(tg_argv[1], ',');
  side        text   := case tg_op when 'INSERT' then 'a' else 'b' end;
  in_front    text   := case tg_op when 'INSERT' then '||' else '|' end;
  behind      text   := case tg_op when 'INSERT' then '' else '|' end;
begin
  with one as materialized (
    select nextval(pg_get_serial_sequence('audit.entry', 'id')) as id, x.row_key, f.salted, f.hashes
      from (select to_jsonb(r) - left_out as fields,
                   (select string_agg(to_jsonb(r) ->> c, '/' order by o) from unnest(key_columns) with ordinality as k(c, o)) as row_key
              from touched r) x
      cross join lateral (
        select jsonb_object_agg(v.key, jsonb_build_object(side, v.value, 's', v.salt)) as salted,
               jsonb_object_agg(v.key, encode(sha256(convert_to(v.salt || in_front || v.value::text || behind, 'UTF8')), 'hex')) as hashes
          from (select key, jsonb_strip_nulls(value) as value, gen_random_uuid()::text as salt
                  from jsonb_each(x.fields) where value <> 'null') v) f
     where f.salted is not null),
  entries as (
    insert into audit.entry (id, account_id, actor, request_id, kind, table_name, row_key, digests) overriding system value
    select id, nullif(current_setting('app.user_id', true), '')::bigint, nullif(current_setting('app.actor', true), ''),
           nullif(current_setting('app.request_id', true), ''), tg_op, tg_table_schema || '.' || tg_table_name, row_key, hashes
      from one order by id),
  kept as (
    insert into audit.entry_value (entry_id, fields) select id, salted from one)
  insert into audit.unsealed (entry_id) select id from one;
  return null;
end $$;
revoke all on function audit.on_many() from public;

create or replace function audit.watch_many(watched regclass, key_columns text default 'id', left_out text default 'version') returns void
language plpgsql as $$
begin
  execute format('drop trigger audited on %s', watched);
  execute format('drop trigger if exists audited_inserts on %s', watched);
  execute format('create trigger audited after update on %s for each row execute function audit.on_change(%L, %L)',
    watched, key_columns, left_out);
  execute format('create trigger audited_inserts after insert on %s referencing new table as touched for each statement'
    || ' execute function audit.on_many(%L, %L)', watched, key_columns, left_out);
  execute format('create trigger audited_deletes after delete on %s referencing old table as touched for each statement'
    || ' execute function audit.on_many(%L, %L)', watched, key_columns, left_out);
end $$;

select audit.watch_many('core.organization', 'id', 'version,search');
select audit.watch_many('core.organization_alias', 'id', 'search');
select audit.watch_many('core.organization_sector', 'organization_id,sector_id');
select audit.watch_many('core.person', 'id', 'version,search,sort_name');
select audit.watch_many('core.affiliation', 'id', 'version,search');
select audit.watch_many('core.affiliation_phone');
select audit.watch_many('core.person_sector', 'person_id,sector_id');

drop function audit.on_inserts();
