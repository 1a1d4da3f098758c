-- What organisations see of their people: a row per enrolment, and one for each member who has none. A projection, kept up
-- to date in the transactions that change what it shows. It holds no answers, choices or texts.
create table report_line (
  -- That of the enrolment; for a member who has none, made of organisation and account.
  id                 uuid         not null primary key,
  organisation_id    uuid         not null,
  account_id         uuid         not null,
  name               varchar(120) not null,
  email              varchar(254) not null,
  -- Name, and name with address, in lower case and without accents.
  sort_key           varchar(240) not null,
  search_key         varchar(500) not null,
  status             varchar(20)  not null,
  enrolment_id       uuid,
  programme          varchar(60),
  title              text,
  version_number     int,
  percent            int,
  minutes_done       int,
  minutes_total      int,
  started_at         timestamp with time zone,
  last_activity_at   timestamp with time zone,
  completed_at       timestamp with time zone,
  certificate_number varchar(22)
);
-- Pages in the order of the names, of all and of one status; counts; the lines of one person. The last columns are what
-- lines are chosen by: H2 then looks up only those it shows.
create index report_line_by_name on report_line (organisation_id, sort_key, id, search_key, status, last_activity_at);
create index report_line_by_status on report_line (organisation_id, status, sort_key, id, search_key, last_activity_at);
create index report_line_by_activity on report_line (organisation_id, status, last_activity_at, programme);
create index report_line_by_account on report_line (account_id);
