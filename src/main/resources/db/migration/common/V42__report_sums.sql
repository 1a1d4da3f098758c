-- The counts of the lines of report_line, more of them, so that each figure adds few rows up: the completed ones also without
-- their months, those that count by the version that was completed, the open ones by their last day of activity, and those of
-- all organisations together. As before, the sum of the rows of one sort counts, never one row; see 2026-11-22-figures-are-sums.
drop table report_tally;
create table report_tally (
  id              bigint generated always as identity primary key,
  -- All zeros: of all organisations.
  organisation_id uuid        not null,
  -- What is counted, and what the period is for it:
  -- NOT_ENROLLED, OPEN    lines that are so
  -- DONE                  lines that are completed
  -- ENROLLED              lines of an enrolment, without teams
  -- ACTIVE                open lines by the day of the last activity in Greenwich, as 20261122
  -- COMPLETED             completed lines by the month in the Netherlands, as 202611
  -- COUNTED               the same by version, without those whose certificate was taken back
  -- PROVIDED              the same as COMPLETED, of all organisations and without teams
  state           varchar(20) not null,
  period          int         not null,
  -- Empty for whoever is in none.
  team            varchar(80) not null,
  -- Empty for members who follow nothing.
  programme       varchar(60) not null,
  version_number  int         not null,
  amount          int         not null,
  -- How many of them have a certificate that was taken back.
  withdrawn       int         not null,
  -- Study load of the completed ones.
  minutes         bigint      not null,
  folded          boolean     not null
);
insert into report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes, folded)
select organisation_id, state, period, team, programme, version_number, count(*), count(withdrawn_at), sum(minutes), true
from (select organisation_id as organisation_id, case when status in ('NOT_BEGUN', 'IN_PROGRESS') then 'OPEN' else status end as state,
  case when status = 'COMPLETED' then cast(extract(year from completed_at at time zone 'Europe/Amsterdam') * 100
    + extract(month from completed_at at time zone 'Europe/Amsterdam') as int) else 0 end as period,
  coalesce(team, '') as team, coalesce(programme, '') as programme, 0 as version_number, withdrawn_at,
  case when status = 'COMPLETED' then minutes_total else 0 end as minutes
  from report_line) sorts
group by organisation_id, state, period, team, programme, version_number;
insert into report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes, folded)
select organisation_id, state, period, team, programme, version_number, count(*), count(withdrawn_at), sum(minutes), true
from (select organisation_id as organisation_id, 'ENROLLED' as state,
  0 as period,
  '' as team, coalesce(programme, '') as programme, 0 as version_number, withdrawn_at,
  case when status = 'COMPLETED' then minutes_total else 0 end as minutes
  from report_line where status <> 'NOT_ENROLLED') sorts
group by organisation_id, state, period, team, programme, version_number;
insert into report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes, folded)
select organisation_id, state, period, team, programme, version_number, count(*), count(withdrawn_at), sum(minutes), true
from (select organisation_id as organisation_id, 'ACTIVE' as state,
  cast(extract(year from last_activity_at at time zone 'UTC') * 10000
    + extract(month from last_activity_at at time zone 'UTC') * 100
    + extract(day from last_activity_at at time zone 'UTC') as int) as period,
  coalesce(team, '') as team, coalesce(programme, '') as programme, 0 as version_number, withdrawn_at,
  case when status = 'COMPLETED' then minutes_total else 0 end as minutes
  from report_line where status in ('NOT_BEGUN', 'IN_PROGRESS')) sorts
group by organisation_id, state, period, team, programme, version_number;
insert into report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes, folded)
select organisation_id, state, period, team, programme, version_number, count(*), count(withdrawn_at), sum(minutes), true
from (select organisation_id as organisation_id, 'DONE' as state,
  0 as period,
  coalesce(team, '') as team, coalesce(programme, '') as programme, 0 as version_number, withdrawn_at,
  case when status = 'COMPLETED' then minutes_total else 0 end as minutes
  from report_line where status = 'COMPLETED') sorts
group by organisation_id, state, period, team, programme, version_number;
insert into report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes, folded)
select organisation_id, state, period, team, programme, version_number, count(*), count(withdrawn_at), sum(minutes), true
from (select organisation_id as organisation_id, 'COUNTED' as state,
  cast(extract(year from completed_at at time zone 'Europe/Amsterdam') * 100
    + extract(month from completed_at at time zone 'Europe/Amsterdam') as int) as period,
  coalesce(team, '') as team, coalesce(programme, '') as programme, version_number as version_number, withdrawn_at,
  case when status = 'COMPLETED' then minutes_total else 0 end as minutes
  from report_line where status = 'COMPLETED' and withdrawn_at is null) sorts
group by organisation_id, state, period, team, programme, version_number;
insert into report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes, folded)
select organisation_id, state, period, team, programme, version_number, count(*), count(withdrawn_at), sum(minutes), true
from (select cast('00000000-0000-0000-0000-000000000000' as uuid) as organisation_id, 'PROVIDED' as state,
  cast(extract(year from completed_at at time zone 'Europe/Amsterdam') * 100
    + extract(month from completed_at at time zone 'Europe/Amsterdam') as int) as period,
  '' as team, coalesce(programme, '') as programme, 0 as version_number, withdrawn_at,
  case when status = 'COMPLETED' then minutes_total else 0 end as minutes
  from report_line where status = 'COMPLETED') sorts
group by organisation_id, state, period, team, programme, version_number;
-- The last columns are what is added up: it is read from the index alone.
create index report_tally_by_organisation on report_tally
  (organisation_id, state, period, team, programme, version_number, amount, withdrawn, minutes);
-- How many are enrolled in how many organisations.
create index report_tally_by_state on report_tally (state, organisation_id, programme, amount);
create index report_tally_to_fold on report_tally (folded, id);
