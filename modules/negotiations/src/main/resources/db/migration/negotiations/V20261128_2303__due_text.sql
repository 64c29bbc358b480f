-- By when the next text, or the answer to this one, was agreed; without a day the days before the next round say (30, 14, 3).
alter table negotiations.text add column due_on date, add constraint text_due_after_it check (due_on is null or due_on >= date);
