-- Which lines of the audit tell of rows that name an owner, by the index of that column: the policy on the values keeps whoever asks
-- as the application from it, and read every value there is. Lines of need-to-know records are not among them.
create function audit.open_parts(owner_column text, owners text[])
  returns table (entry_id bigint, table_name text, row_key text)
  language plpgsql stable security definer set search_path = pg_catalog rows 20 as $$
begin
  return query execute format('select e.id, e.table_name, e.row_key from audit.entry_value v join audit.entry e on e.id = v.entry_id'
    || ' where v.fields -> %1$L ->> ''a'' = any ($1) and v.fields -> %1$L ->> ''a'' is not null'
    || ' and not exists (select 1 from audit.need_to_know n where n.table_name = e.table_name)', owner_column) using owners;
end $$;
revoke all on function audit.open_parts(text, text[]) from public;
grant execute on function audit.open_parts(text, text[]) to "${appLogin}";
