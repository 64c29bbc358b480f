-- An outcome that was logged by mistake is archived with a reason, as missions are.
alter table missions.outcome
  add column archived_at timestamptz,
  add column archived_reason text,
  add check ((archived_at is null) = (archived_reason is null));
