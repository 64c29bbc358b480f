-- A directory on paper that is too long for one file comes as several.
alter table exchange.export_record add column volumes int not null default 1 check (volumes > 0);
