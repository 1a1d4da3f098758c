-- Registers of professionals, as data: who keeps one may correct it. Not confirmed: found in no official source of the register itself.
create table professional_register (
  id             varchar(30)  not null primary key,
  name           varchar(120) not null,
  -- A regular expression that a whole number must match, and an example of one.
  number_pattern varchar(200) not null,
  number_example varchar(60)  not null,
  -- One chamber on each line; empty for a register without.
  chambers       text         not null,
  pe_online      boolean      not null,
  confirmed      boolean      not null
);
insert into professional_register (id, name, number_pattern, number_example, chambers, pe_online, confirmed) values
  ('skj', 'SKJ', '[0-9]{1,12}', '123456', 'Jeugd- en gezinsprofessionals', false, false),
  ('nip', 'NIP', 'NIP-[0-9]{8}', 'NIP-00123456', '', true, true),
  ('nvo', 'NVO', '[0-9A-Z.-]{1,20}', '12345', '', true, false),
  ('registerplein', 'Registerplein', '[0-9A-Z.-]{1,20}', '12345', '', true, false);

-- That a register accredited versions of a programme. Belongs to one organisation, or to all when there is none.
create table accreditation_record (
  id              uuid                     not null primary key,
  organisation_id uuid,
  register        varchar(30)              not null references professional_register (id),
  number          varchar(60)              not null,
  number_key      varchar(60)              not null,
  first_day       date                     not null,
  last_day        date                     not null,
  -- The same term as moments: from the first moment of the first day in the Netherlands until the first after the last.
  begins_at       timestamp with time zone not null,
  ends_at         timestamp with time zone not null,
  amount          decimal(7, 2)            not null,
  unit            varchar(10)              not null,
  category        varchar(80)              not null,
  chamber         varchar(80)              not null,
  programme       varchar(60)              not null,
  withdrawn_day   date,
  withdrawn_at    timestamp with time zone,
  withdrawn_why   varchar(400),
  kept_by         uuid                     not null,
  kept_at         timestamp with time zone not null,
  constraint accreditation_record_number unique (register, number_key)
);
create index accreditation_record_by_programme on accreditation_record (programme);

create table accreditation_record_version (
  record_id    uuid        not null references accreditation_record (id) on delete cascade,
  version_hash varchar(64) not null,
  primary key (record_id, version_hash)
);

-- Completions, as far as accreditation asks about them. Names its owner.
create table completion (
  enrolment_id    uuid                     not null primary key,
  account_id      uuid                     not null,
  organisation_id uuid                     not null,
  programme       varchar(60)              not null,
  version_hash    varchar(64)              not null,
  completed_at    timestamp with time zone not null,
  -- When its certificate was withdrawn.
  withdrawn_at    timestamp with time zone
);
create index completion_by_account on completion (account_id);
create index completion_by_programme on completion (programme, organisation_id, completed_at);
insert into completion (enrolment_id, account_id, organisation_id, programme, version_hash, completed_at)
  select id, account_id, organisation_id, programme, version_hash, completed_at from enrolment where completed_at is not null;

-- Somebody's number in a register. Two accounts may have one number: both are told.
create table register_entry (
  account_id   uuid                     not null,
  register     varchar(30)              not null references professional_register (id),
  chamber      varchar(80)              not null,
  number       varchar(60)              not null,
  changed_at   timestamp with time zone not null,
  -- The words that the person agreed to, as they stood there; nothing without consent.
  consent_text varchar(2000),
  consented_at timestamp with time zone,
  checked_by   uuid,
  checked_at   timestamp with time zone,
  primary key (account_id, register)
);
create index register_entry_by_number on register_entry (register, number);
