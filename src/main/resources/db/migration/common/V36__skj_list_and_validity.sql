-- Completions to be entered by hand at a register that has no PE-online, such as SKJ: one line for each completion that ever
-- counted for one of its accreditations. Names its owner.
create table skj_line (
  record_id       uuid                     not null references accreditation_record (id) on delete cascade,
  enrolment_id    uuid                     not null,
  account_id      uuid                     not null,
  organisation_id uuid                     not null,
  completed_at    timestamp with time zone not null,
  -- Whether it can be entered, and if not why: kept up to date with completions, records and numbers.
  standing        varchar(30)              not null,
  -- What somebody did with it last.
  act             varchar(10)              not null,
  acted_by        uuid,
  acted_at        timestamp with time zone,
  why             varchar(400),
  -- Follows from both: where it is on the list.
  place           varchar(10)              not null,
  primary key (record_id, enrolment_id)
);
create index skj_line_by_place on skj_line (record_id, organisation_id, place, completed_at, enrolment_id);
create index skj_line_by_completion on skj_line (record_id, organisation_id, completed_at, enrolment_id);
create index skj_line_by_enrolment on skj_line (enrolment_id);
create index skj_line_by_account on skj_line (account_id);
-- Lines that wait until somebody looked a number up are few, and looked for with every number that changes.
create index skj_line_by_standing on skj_line (standing, record_id);

-- All that was done with a line.
create table skj_act (
  id           uuid                     not null primary key,
  record_id    uuid                     not null references accreditation_record (id) on delete cascade,
  enrolment_id uuid                     not null,
  account_id   uuid                     not null,
  act          varchar(10)              not null,
  why          varchar(400),
  acted_by     uuid                     not null,
  acted_at     timestamp with time zone not null
);
create index skj_act_by_line on skj_act (record_id, enrolment_id, id);
create index skj_act_by_account on skj_act (account_id);

insert into skj_line (record_id, enrolment_id, account_id, organisation_id, completed_at, standing, act, place)
select r.id, c.enrolment_id, c.account_id, c.organisation_id, c.completed_at,
  case
    when e.account_id is null then 'NUMBER_MISSING'
    when r.chamber <> '' and lower(e.chamber) <> lower(r.chamber) then 'OTHER_CHAMBER'
    when e.checked_at is null and exists (select 1 from register_entry o
      where o.register = e.register and o.number = e.number and o.account_id <> e.account_id) then 'NUMBER_SHARED'
    else 'READY' end,
  'OPEN', 'APART'
from completion c
join accreditation_record r on r.programme = c.programme
  and (r.organisation_id is null or r.organisation_id = c.organisation_id)
join accreditation_record_version v on v.record_id = r.id and v.version_hash = c.version_hash
join professional_register p on p.id = r.register and not p.pe_online
left join register_entry e on e.account_id = c.account_id and e.register = r.register and e.consented_at is not null
where c.withdrawn_at is null and c.completed_at >= r.begins_at and c.completed_at < r.ends_at
  and (r.withdrawn_at is null or c.completed_at < r.withdrawn_at);
update skj_line set place = 'TO_ENTER' where standing = 'READY';

-- From what on the validity of certificates is counted, and on what it rests.
alter table certificate_validity add column counted_from varchar(20) default 'COMPLETION' not null;
alter table certificate_validity add column basis varchar(300) default '' not null;
