-- The second wall behind the services: which chapters whoever asks needs to know of, by the lists that the account is on today
-- (core.need_to_know_member). A part of the system that works by itself (app.actor without an account) knows all; nobody knows none.
--
-- An array, so that a policy is decided once a statement and not once a row:
--   alter table negotiations.x enable row level security;
--   create policy need_to_know on negotiations.x using (chapter_id = any ((select negotiations.known_chapters())::bigint[]));
-- The owner (migrations, loaders) is not held back: do not FORCE.
create function negotiations.known_chapters() returns bigint[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(c.id), '{}')
    from negotiations.chapter c
   where (core.current_account() is null and nullif(current_setting('app.actor', true), '') is not null)
      or c.need_to_know_list in (select m.list_code from core.need_to_know_member m
           where m.account_id = core.current_account() and m.from_date <= current_date
             and (m.to_date is null or m.to_date >= current_date))
$$;

-- For one chapter, where a whole statement is about it.
create function negotiations.may_know_chapter(chapter bigint) returns boolean language sql stable as $$
  select chapter = any ((select negotiations.known_chapters())::bigint[])
$$;
select core.open_schema('negotiations');
