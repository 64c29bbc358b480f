-- A target or a figure is corrected by one person at a time.
alter table negotiations.target add column version int not null default 0;
alter table negotiations.published_measure add column version int not null default 0;
