-- An issued report that holds positions or mandates is, file and all, for those who may know them: the database asks too.
alter table negotiations.issued_report enable row level security;
create policy need_to_know on negotiations.issued_report using (
  (not positions or chapter_id = any ((select negotiations.known_chapters())::bigint[]))
  and (not mandates or 'MANDATE' = any ((select core.my_lists())::text[]))
  or (select core.follows_all()));
alter table negotiations.issued_report_file enable row level security;
create policy need_to_know on negotiations.issued_report_file using (
  exists (select 1 from negotiations.issued_report i where i.id = report_id) or (select core.follows_all()));
