-- The audit's entries are sealed into a hash chain by one sealer, in batches, after their transactions committed: nobody who
-- writes waits for it. Each entry is queued in its own transaction, so what is in the queue and visible is committed, in
-- whatever order the transactions ended, and a restore into a new cluster (whose transaction ids start lower) changes nothing.

-- Which chain this is: told by every anchor, so that anchors of another database are known as such.
create table audit.chain (
  one        boolean primary key default true check (one),
  id         uuid not null default gen_random_uuid(),
  started_at timestamptz not null default now()
);
insert into audit.chain default values;

create table audit.unsealed (
  entry_id bigint primary key
);
insert into audit.unsealed select id from audit.entry;

-- digest = sha256(canonical entry); hash = sha256(hash of the line before || digest).
create table audit.seal (
  seq      bigint primary key,
  entry_id bigint not null unique references audit.entry (id),
  digest   bytea not null,
  hash     bytea not null
);

-- What of an entry is sealed, unambiguous and independent of any session's settings. ./parley verify-audit spells it out again.
create function audit.canonical(e audit.entry) returns text language sql immutable parallel safe set search_path = pg_catalog, audit as $$
  select jsonb_build_array(e.id, e.txid::text, (extract(epoch from e.at) * 1000000)::bigint, e.account_id, e.actor, e.request_id,
    e.kind, e.table_name, e.row_key, e.note, e.digests)::text
$$;

create or replace function audit.write(p_kind text, p_table text, p_key text, p_note text, p_fields jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  entry_id bigint;
  salted   jsonb;
  hashes   jsonb;
begin
  select coalesce(jsonb_object_agg(key, value || jsonb_build_object('s', salt)), '{}'),
         coalesce(jsonb_object_agg(key, encode(sha256(convert_to(
           salt || '|' || coalesce((value -> 'b')::text, '') || '|' || coalesce((value -> 'a')::text, ''), 'UTF8')), 'hex')), '{}')
    into salted, hashes
    from (select key, value, gen_random_uuid()::text as salt from jsonb_each(p_fields)) f;
  insert into audit.entry (account_id, actor, request_id, kind, table_name, row_key, note, digests)
  values (nullif(current_setting('app.user_id', true), '')::bigint,
          nullif(current_setting('app.actor', true), ''),
          nullif(current_setting('app.request_id', true), ''), p_kind, p_table, p_key, p_note, hashes)
  returning id into entry_id;
  insert into audit.entry_value values (entry_id, salted);
  insert into audit.unsealed values (entry_id);
  return entry_id;
end $$;

-- Seals up to so many waiting entries and tells how many it sealed: none while another sealer works. The lock is taken in a
-- statement of its own, so that the next one sees what the last holder committed.
create function audit.seal_waiting(p_limit int) returns int language plpgsql security definer set search_path = pg_catalog, audit as $$
declare
  next_seq bigint;
  prev     bytea;
  digest   bytea;
  e        audit.entry;
  n        int := 0;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'sealing needs READ COMMITTED';
  end if;
  if not pg_try_advisory_xact_lock(hashtext('audit.seal')) then
    return 0;
  end if;
  select s.seq, s.hash into next_seq, prev from audit.seal s order by s.seq desc limit 1;
  if not found then
    select 0, sha256(convert_to('parley audit chain ' || c.id, 'UTF8')) into next_seq, prev from audit.chain c;
  end if;
  for e in
    with taken as (
      delete from audit.unsealed where entry_id in (
        select u.entry_id from audit.unsealed u where exists (select 1 from audit.entry x where x.id = u.entry_id)
         order by u.entry_id limit p_limit)
      returning entry_id)
    select x.* from taken join audit.entry x on x.id = taken.entry_id order by x.id
  loop
    next_seq := next_seq + 1;
    digest := sha256(convert_to(audit.canonical(e), 'UTF8'));
    prev := sha256(prev || digest);
    insert into audit.seal values (next_seq, e.id, digest, prev);
    n := n + 1;
  end loop;
  return n;
end $$;

-- Entries and seals are added and never touched again. Whoever owns the tables can still switch this off: the chain shows it.
create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only: no % on %.%', tg_op, tg_table_schema, tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on audit.entry for each statement execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.seal for each statement execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.chain for each statement execute function audit.refuse();

revoke all on function audit.seal_waiting(int) from public;
grant execute on function audit.seal_waiting(int) to "${appLogin}";
grant select on audit.chain, audit.unsealed, audit.seal to "${appLogin}";
