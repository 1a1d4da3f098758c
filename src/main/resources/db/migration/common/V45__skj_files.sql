-- The files that were made of the list to enter by hand, so that all that was in one can be noted as entered at once.
create table skj_file (
  id              uuid                     not null primary key,
  record_id       uuid                     not null references accreditation_record (id) on delete cascade,
  organisation_id uuid                     not null,
  kind            varchar(4)               not null,
  made_by         uuid                     not null,
  made_at         timestamp with time zone not null,
  -- Who noted all of it as entered; nobody as long as that was not done, and again when it was taken back.
  entered_by      uuid,
  entered_at      timestamp with time zone
);
create index skj_file_by_record on skj_file (organisation_id, record_id, made_at);
create index skj_file_by_day on skj_file (made_at);

-- What was to be entered when it was made.
create table skj_file_line (
  file_id      uuid not null references skj_file (id) on delete cascade,
  enrolment_id uuid not null,
  account_id   uuid not null,
  primary key (file_id, enrolment_id)
);
create index skj_file_line_by_account on skj_file_line (account_id);
