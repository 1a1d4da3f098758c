-- How presence reaches the registers of one provider by PE-online. One for each register and organisation; without an organisation:
-- for the accreditations that hold for all.
create table pe_link (
  id              uuid                     not null primary key,
  organisation_id uuid,
  register        varchar(30)              not null references professional_register (id),
  -- Organisation, so that there is one link for all where there is none.
  owner_key       varchar(36)              not null,
  org_id          int                      not null,
  user_id         varchar(60)              not null,
  -- Encrypted; never shown.
  user_key        varchar(1000)            not null,
  test_mode       boolean                  not null,
  paused          boolean                  not null,
  batch_size      int                      not null,
  -- Attempts in a row that brought no answer, and what came instead.
  failures        int                      not null,
  trouble         varchar(30),
  trouble_said    varchar(500),
  next_at         timestamp with time zone not null,
  -- Until then one node is sending; if its end is never heard of, another begins anew after it.
  held_until      timestamp with time zone,
  constraint pe_link_owner unique (owner_key, register)
);

-- Which course an accreditation is at PE-online.
create table pe_course (
  record_id    uuid        not null primary key references accreditation_record (id) on delete cascade,
  kind         varchar(30) not null,
  course       varchar(60) not null,
  course_own   boolean     not null,
  module       varchar(60) not null,
  module_own   boolean     not null,
  edition      varchar(60) not null,
  edition_own  boolean     not null,
  meeting      varchar(60) not null,
  meeting_own  boolean     not null
);

-- A presence to report: one completion under one accreditation. Queued in the transaction of the completion. Names its owner.
create table pe_presence (
  id              uuid                     not null primary key,
  record_id       uuid                     not null references accreditation_record (id),
  enrolment_id    uuid                     not null,
  account_id      uuid                     not null,
  organisation_id uuid                     not null,
  completed_at    timestamp with time zone not null,
  state           varchar(20)              not null,
  -- The row as it was sent last, as long as it is not known what became of it: it goes again exactly so, or not at all.
  sent_row        text,
  -- Goes alone, so that an answer can only be about it.
  alone           boolean                  not null,
  attempts        int                      not null,
  reason          varchar(40),
  said            varchar(500),
  queued_at       timestamp with time zone not null,
  sent_at         timestamp with time zone,
  answered_at     timestamp with time zone,
  constraint pe_presence_once unique (record_id, enrolment_id)
);
create index pe_presence_by_state on pe_presence (record_id, state, id);
create index pe_presence_by_account on pe_presence (account_id);
create index pe_presence_by_organisation on pe_presence (organisation_id, id);
