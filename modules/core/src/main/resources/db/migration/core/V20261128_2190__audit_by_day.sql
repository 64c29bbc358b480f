-- What changed since a moment: home asks it of every kind of record. Lines are only added, in the order of time, so that the
-- smallest index there is serves, and costs an import nothing.
create index entry_at on audit.entry using brin (at);
