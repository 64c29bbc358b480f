-- What was said of a chapter by somebody outside who was not loaded with Parley, and how many brackets were open when a
-- conclusion was recorded: the discrepancy stands in the history even after the text was cleaned.
alter table negotiations.chapter_status add column open_brackets int check (open_brackets >= 0);
create index on negotiations.chapter_status (chapter_id, origin, effective desc, id desc);
