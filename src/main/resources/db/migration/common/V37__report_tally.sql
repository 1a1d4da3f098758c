-- When the certificate of a completion was taken back.
alter table report_line add column withdrawn_at timestamp with time zone;
update report_line set withdrawn_at = (
    select max(c.withdrawn_at) from certificate c
    where c.enrolment_id = report_line.enrolment_id and c.replaced_by is null)
  where enrolment_id in (select enrolment_id from certificate where withdrawn_at is not null and replaced_by is null);

-- How many lines of report_line there are of each sort. The sum of the rows of one sort counts, never one row: whoever changes a line
-- adds a row that takes the line from its old sort and one that adds it to its new one, so nobody waits for anybody. Now and
-- then the rows of a sort are folded into one.
create table report_tally (
  id              bigint generated always as identity primary key,
  organisation_id uuid        not null,
  -- Empty for members who follow nothing.
  programme       varchar(60) not null,
  -- Empty for whoever is in none.
  team            varchar(80) not null,
  -- NOT_ENROLLED, OPEN or COMPLETED: what does not change from one day to the next by itself.
  state           varchar(20) not null,
  -- Of the completion, in the Netherlands: year and month, as 202611; 0 when it is not completed.
  completed_month int         not null,
  amount          int         not null,
  -- How many of them have a certificate that was taken back.
  withdrawn       int         not null,
  -- Study load of the completed ones.
  minutes         bigint      not null,
  folded          boolean     not null
);
insert into report_tally (organisation_id, programme, team, state, completed_month, amount, withdrawn, minutes, folded)
select organisation_id, programme, team, state, completed_month, count(*), count(withdrawn_at), sum(minutes), true from (
  select organisation_id, coalesce(programme, '') as programme, coalesce(team, '') as team,
    case when status in ('NOT_ENROLLED', 'COMPLETED') then status else 'OPEN' end as state,
    case when status = 'COMPLETED'
      then cast(extract(year from completed_at at time zone 'Europe/Amsterdam') * 100
        + extract(month from completed_at at time zone 'Europe/Amsterdam') as int)
      else 0 end as completed_month,
    case when status = 'COMPLETED' then minutes_total else 0 end as minutes,
    withdrawn_at
  from report_line) sorts
group by organisation_id, programme, team, state, completed_month;
-- The last columns are what is added up: it is read from the index alone.
create index report_tally_by_organisation
  on report_tally (organisation_id, state, completed_month, team, programme, amount, withdrawn, minutes);
create index report_tally_to_fold on report_tally (folded, id);
-- One row: who folds holds it, so that two servers do not fold at once.
create table report_fold (id int not null primary key);
insert into report_fold (id) values (1);

-- Who was active lately, by team; completions, the newest first.
drop index report_line_by_activity;
create index report_line_by_activity on report_line (organisation_id, status, last_activity_at, programme, team);
create index report_line_by_completion on report_line (organisation_id, completed_at, id);
create index report_line_by_team_completion on report_line (organisation_id, team, completed_at, id);
create index report_line_by_programme_completion
  on report_line (organisation_id, programme, completed_at, id);
