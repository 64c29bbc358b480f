-- Places of the cells, from 0, that hold a formula without the value it had: read as empty, and told. Null for none.
alter table exchange.import_row add column unstored jsonb;
