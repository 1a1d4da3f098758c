-- Certificates as they were issued: everything that stands on the paper, so that no later change can alter it.
create table certificate (
  id              uuid                     not null primary key,
  number          varchar(22)              not null unique,
  enrolment_id    uuid                     not null unique,
  account_id      uuid                     not null,
  organisation_id uuid                     not null,
  name            varchar(120)             not null,
  programme       varchar(60)              not null,
  title           text                     not null,
  language        varchar(35)              not null,
  version_number  int                      not null,
  version_hash    varchar(64)              not null,
  study_minutes   int                      not null,
  -- One goal on each line.
  goals           text                     not null,
  completed_on    date                     not null,
  issued_at       timestamp with time zone not null
);
create index certificate_by_account on certificate (account_id, id);
