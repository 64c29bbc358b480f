-- What policies of row security ask, in every module that has need-to-know records. The application's login is subject to
-- them, the owner is not: migrations, sealing and the triggers of the audit work as before. So the policies are never forced.

-- Lists that the account is on today, as the application says who asks at the start of each transaction.
create function core.my_lists() returns text[] language sql stable as $$
  select coalesce(array_agg(m.list_code), '{}') from core.need_to_know_member m
   where m.account_id = core.current_account()
     and m.from_date <= (now() at time zone 'America/Toronto')::date
     and (m.to_date is null or m.to_date >= (now() at time zone 'America/Toronto')::date)
$$;

-- Whether the kernel follows a person or an organization through all rows, whoever may read them: in a merge, when somebody
-- is forgotten, and when somebody is told what is held. Those parts of the product say so; nothing they read is shown as a record.
create function core.follows_all() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.follows_all', true), '') = 'on' $$;

insert into core.need_to_know_list (code, name_en, name_fr)
values ('MANDATE', 'Canada’s negotiating mandates', 'Mandats de négociation du Canada');
