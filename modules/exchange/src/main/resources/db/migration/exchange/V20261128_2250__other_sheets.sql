-- A workbook may hold more than the sheet that was read: who brought it is told which, so that no list is thought to be in.
alter table exchange.import_batch add other_sheets text not null default '[]';
