-- Somebody who is to be forgotten stays as a row without a name, so that counts stay true.
alter table core.person add column anonymised_at timestamptz;
alter table core.person add check (anonymised_at is null or archived_at is not null);

-- Deletes values and salts of the audit, whose entries keep their hashes: the chain verifies and says "erased". Only for a
-- person who is anonymised already, which the audit tells. Rows: [{t: table, k: [row keys], f: [fields] or null for all}];
-- words: whatever else holds one of them, without regard to case and accents. Returns how many values are gone.
create function audit.erase(p_person bigint, p_rows jsonb, p_words jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  patterns text[];
  erased   bigint := 0;
  line     record;
begin
  if not exists (select 1 from core.person p where p.id = p_person and p.anonymised_at is not null) then
    raise exception 'person % is not anonymised', p_person;
  end if;
  select coalesce(array_agg('%' || regexp_replace(core.norm(w), '([\\%_])', '\\\1', 'g') || '%'), '{}')
    into patterns from jsonb_array_elements_text(p_words) w;
  for line in
    with own as (
      select e.id, r.f from jsonb_to_recordset(p_rows) as r(t text, k jsonb, f jsonb)
        join audit.entry e on e.table_name = r.t and e.kind <> 'NOTE' and e.row_key in (select jsonb_array_elements_text(r.k)))
    select v.entry_id, f.key
      from audit.entry_value v cross join lateral jsonb_each(v.fields) f
     where jsonb_exists(f.value, 's')
       and (exists (select 1 from own where own.id = v.entry_id and (jsonb_typeof(own.f) is distinct from 'array' or jsonb_exists(own.f, f.key)))
            or core.norm(coalesce(f.value ->> 'b', '') || chr(10) || coalesce(f.value ->> 'a', '')) like any (patterns))
  loop
    update audit.entry_value v set fields = jsonb_set(v.fields, array[line.key], '{}'::jsonb) where v.entry_id = line.entry_id;
    erased := erased + 1;
  end loop;
  return erased;
end $$;
revoke all on function audit.erase(bigint, jsonb, jsonb) from public;
grant execute on function audit.erase(bigint, jsonb, jsonb) to "${appLogin}";
