-- Somebody who does not travel after all is taken off the mission with a reason, as outcomes and missions are archived.
alter table missions.delegate
  add column archived_at timestamptz,
  add column archived_reason text,
  add check ((archived_at is null) = (archived_reason is null));
