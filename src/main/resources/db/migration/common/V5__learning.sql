-- A person follows a programme version for an organisation. The counts are a projection of the attempts, for lists and reports.
create table enrolment (
  id               uuid                     not null primary key,
  account_id       uuid                     not null,
  organisation_id  uuid                     not null,
  programme        varchar(60)              not null,
  run              int                      not null,
  version_hash     varchar(64)              not null,
  started_at       timestamp with time zone not null,
  last_activity_at timestamp with time zone not null,
  activities_done  int                      not null,
  activities_total int                      not null,
  minutes_done     int                      not null,
  minutes_total    int                      not null,
  completed_at     timestamp with time zone,
  constraint enrolment_run unique (account_id, organisation_id, programme, run)
);
create index enrolment_by_organisation on enrolment (organisation_id, id);

create table attempt (
  id            uuid                     not null primary key,
  enrolment_id  uuid                     not null references enrolment (id),
  account_id    uuid                     not null,
  activity      varchar(60)              not null,
  activity_hash varchar(64)              not null,
  number        int                      not null,
  seed          bigint                   not null,
  started_at    timestamp with time zone not null,
  last_event_at timestamp with time zone not null,
  status        varchar(20)              not null,
  progress      int                      not null,
  score         int,
  constraint attempt_number unique (enrolment_id, activity, number)
);

-- The one truth of what happened. Append-only; the key refuses a second event of one sequence number.
create table attempt_event (
  attempt_id  uuid                     not null references attempt (id),
  sequence    int                      not null,
  recorded_at timestamp with time zone not null,
  type        varchar(60)              not null,
  payload     text                     not null,
  primary key (attempt_id, sequence)
);

-- Programmes that somebody will be enrolled in on accepting an invitation.
create table planned_enrolment (
  invitation_id uuid        not null,
  programme     varchar(60) not null,
  primary key (invitation_id, programme)
);
