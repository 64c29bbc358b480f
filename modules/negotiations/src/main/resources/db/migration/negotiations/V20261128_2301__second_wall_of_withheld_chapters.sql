-- What belongs to a chapter that an administrator withholds is for those on its list: what was said of its status, what its sessions
-- came to and who sat in them, the words of its brief, and reports that tell of it. The database asks too.

-- The chapters that whoever asks may see all of, withheld or not.
create function negotiations.open_chapters() returns bigint[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(c.id), '{}') from negotiations.chapter c
   where not c.withheld or c.id = any ((select negotiations.known_chapters())::bigint[])
$$;
create function negotiations.open_chapter_codes() returns text[] language sql stable as $$
  select coalesce(array_agg(c.code), '{}') from negotiations.chapter c where c.id = any ((select negotiations.open_chapters())::bigint[])
$$;

do $$
declare
  restricted text;
begin
  foreach restricted in array array['chapter_status', 'session', 'chapter_brief'] loop
    execute format('alter table negotiations.%I enable row level security', restricted);
    execute format('create policy need_to_know on negotiations.%I using (chapter_id = any ((select negotiations.open_chapters())::bigint[])'
      || ' or (select core.follows_all()))', restricted);
  end loop;
  foreach restricted in array array['session_party', 'session_person', 'session_voice'] loop
    execute format('alter table negotiations.%I enable row level security', restricted);
    execute format('create policy need_to_know on negotiations.%I using (exists (select 1 from negotiations.session s where s.id = session_id)'
      || ' or (select core.follows_all()))', restricted);
  end loop;
end $$;

select audit.keep_secret('negotiations.chapter_status');
select audit.keep_secret('negotiations.session');
select audit.keep_secret('negotiations.chapter_brief');
select audit.keep_part_secret('negotiations.session_party', 'negotiations.session');
select audit.keep_part_secret('negotiations.session_person', 'negotiations.session', 'session_id');
select audit.keep_part_secret('negotiations.session_voice', 'negotiations.session', 'session_id');

-- That a chapter met in a round, when and where, is no secret: the round's week needs the room. What was said there is not in it.
-- Of two tables, so that nobody can write through it.
create view negotiations.session_slot as
  select s.id, s.round_id, s.chapter_id, s.body, s.number, s.day, s.start_time, s.end_day, s.end_time, s.time_zone, s.city_en, s.city_fr,
         s.room, s.version, c.code as chapter_code
    from negotiations.session s join negotiations.chapter c on c.id = s.chapter_id;

-- As before, but of a chapter that is withheld from the caller only that there is a text.
create or replace function negotiations.open_brackets(as_of date) returns table (
  chapter_id bigint, round_id bigint, text_id bigint, text_date date, open int, as_it_stands int)
language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (t.chapter_id, t.round_id) t.chapter_id, t.round_id, t.id, t.date,
         case when t.chapter_id = any ((select negotiations.open_chapters())::bigint[]) then t.open end,
         case when t.chapter_id = any ((select negotiations.open_chapters())::bigint[]) then t.as_it_stands end
    from negotiations.text t
   where t.state = 'CONSOLIDATED' and t.archived_at is null and t.date <= as_of
   order by t.chapter_id, t.round_id, t.date desc, t.id desc
$$;

drop policy need_to_know on negotiations.issued_report;
create policy need_to_know on negotiations.issued_report using (
  (not positions or chapter_id = any ((select negotiations.known_chapters())::bigint[]))
  and (not mandates or 'MANDATE' = any ((select core.my_lists())::text[]))
  and coalesce(string_to_array(nullif(chapters, ''), ',') <@ ((select negotiations.open_chapter_codes())::text[]), true)
  or (select core.follows_all()));

select core.open_schema('negotiations');
