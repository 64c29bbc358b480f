-- The same entries with the same digests. Of a changed row only the fields that differ are looked at further: all names of both rows
-- were brought together and sorted first, which took most of the time of a small change.
create or replace function audit.on_change() returns trigger language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  left_out text[] := string_to_array(tg_argv[1], ',');
  b        jsonb  := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) - left_out end;
  a        jsonb  := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) - left_out end;
  whole    jsonb;
  fields   jsonb;
begin
  select jsonb_object_agg(x.key, jsonb_strip_nulls(jsonb_build_object('b', b -> x.key, 'a', a -> x.key)))
    into fields
    from jsonb_each(case when tg_op = 'DELETE' then b else a end) x
   where (b -> x.key) is distinct from (a -> x.key)
     and not (coalesce(b -> x.key, 'null') = 'null' and coalesce(a -> x.key, 'null') = 'null');
  if fields is null then
    return null;
  end if;
  whole := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  perform audit.write(tg_op, tg_table_schema || '.' || tg_table_name,
    (select string_agg(whole ->> c, '/' order by o) from unnest(string_to_array(tg_argv[0], ',')) with ordinality as k(c, o)), null, fields);
  return null;
end $$;
