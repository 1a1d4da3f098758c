-- What each trainee answered to the statements of a measure that was handed in: a projection of the log, for growth of a person
-- and, from five people on, of a group. Names its owner, so that it can be exported and erased.
create table measure_answer (
  enrolment_id    uuid                     not null,
  framework       varchar(60)              not null,
  moment          varchar(10)              not null,
  statement       varchar(60)              not null,
  account_id      uuid                     not null,
  organisation_id uuid                     not null,
  programme       varchar(60)              not null,
  attempt_id      uuid                     not null,
  given           int                      not null,
  handed_in_at    timestamp with time zone not null,
  primary key (enrolment_id, framework, moment, statement)
);
create index measure_answer_by_account on measure_answer (account_id);
create index measure_answer_by_organisation on measure_answer (organisation_id, programme, framework);
