-- A certificate may expire, be withdrawn, and be issued anew after a change of name: then an enrolment has several, of which
-- the last is the one that counts. The table is made anew, since the name of its old constraint differs per database.
alter table certificate rename to certificate_before;
create table certificate (
  id              uuid                     not null primary key,
  number          varchar(22)              not null,
  enrolment_id    uuid                     not null,
  -- From 1; one more each time it is issued anew.
  edition         int                      not null,
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
  issued_at       timestamp with time zone not null,
  -- The last day on which it is valid, in the Netherlands; null when it does not expire.
  valid_until     date,
  -- The last day, or the day five years after the completion when there is none.
  due_on          date                     not null,
  -- The number of the edition that came after it.
  replaced_by     varchar(22),
  withdrawn_at    timestamp with time zone,
  withdrawn_by    uuid,
  withdrawn_why   varchar(500),
  -- When its owner was told that it is due; each is told once.
  reminded_at     timestamp with time zone,
  constraint certificate_by_number unique (number),
  constraint certificate_edition unique (enrolment_id, edition)
);
insert into certificate (id, number, enrolment_id, edition, account_id, organisation_id, name, programme, title, language,
  version_number, version_hash, study_minutes, goals, completed_on, issued_at, due_on)
select id, number, enrolment_id, 1, account_id, organisation_id, name, programme, title, language,
  version_number, version_hash, study_minutes, goals, completed_on, issued_at,
  cast(completed_on + interval '5' year as date) from certificate_before;
drop table certificate_before;
create index certificate_by_account on certificate (account_id, id);
create index certificate_by_organisation on certificate (organisation_id, id);
create index certificate_by_due on certificate (organisation_id, due_on, id);
create index certificate_by_withdrawal on certificate (withdrawn_at);

-- How long certificates of a programme are valid that are issued from now on; a programme without a row: for ever.
create table certificate_validity (
  programme varchar(60) not null primary key,
  months    int         not null
);

-- How many weeks before a certificate is due its owner hears of it; an organisation without a row: eight, 0: never.
create table renewal_notice (
  organisation_id uuid not null primary key,
  weeks           int  not null
);

-- Public keys that ever signed a badge: what was signed stays verifiable. The private key is no row.
create table badge_key (
  kid        varchar(64)              not null primary key,
  jwk        text                     not null,
  created_at timestamp with time zone not null
);
