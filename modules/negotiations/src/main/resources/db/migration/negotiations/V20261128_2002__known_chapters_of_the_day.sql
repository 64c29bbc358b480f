-- Both walls ask who is on a list on Ottawa's day: in the evening there, the database's own day is a day ahead.
create or replace function negotiations.known_chapters() returns bigint[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(c.id), '{}')
    from negotiations.chapter c
   where (core.current_account() is null and nullif(current_setting('app.actor', true), '') is not null)
      or c.need_to_know_list = any (core.my_lists())
$$;
