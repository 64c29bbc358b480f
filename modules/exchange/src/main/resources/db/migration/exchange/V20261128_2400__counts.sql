-- How many rows have which verdict, counted when verdicts change: whoever waited for an import made the database count
-- the rows of all imports with every look. They outlive the rows, which are kept for thirty days.
drop trigger audited on exchange.import_batch;

alter table exchange.import_batch add counts text;

create function exchange.count_verdicts(batch bigint) returns void language sql as $$
  update exchange.import_batch b set counts = (
    select string_agg(c.verdict || '=' || c.n, ',')
    from (select r.verdict, count(*) as n from exchange.import_row r
          where r.batch_id = batch and r.verdict is not null group by r.verdict) c)
  where b.id = batch
$$;

select exchange.count_verdicts(id) from exchange.import_batch;

select audit.watch('exchange.import_batch', 'id', 'version,counts');
