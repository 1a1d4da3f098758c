-- Answers to surveys. Those of anonymous ones stand in the first three tables, which know no person, no attempt and no time
-- (docs/design-decisions): counts, and texts under random ids that are laid down anew with each that comes.
create table survey_ballot (
  organisation_id uuid        not null,
  programme       varchar(60) not null,
  survey          varchar(60) not null,
  ballots         int         not null,
  primary key (organisation_id, programme, survey)
);

create table survey_tally (
  organisation_id uuid        not null,
  programme       varchar(60) not null,
  survey          varchar(60) not null,
  question        varchar(60) not null,
  -- What was chosen; * counts all who answered the question.
  choice          varchar(60) not null,
  given           int         not null,
  primary key (organisation_id, programme, survey, question, choice)
);

create table survey_text (
  id              uuid        not null primary key,
  organisation_id uuid        not null,
  programme       varchar(60) not null,
  survey          varchar(60) not null,
  question        varchar(60) not null,
  said            text        not null
);
create index survey_text_by_survey on survey_text (organisation_id, programme, survey, id);

-- Answers to surveys that are not anonymous: a projection of the log. Names its owner, so that it can be exported and erased.
create table survey_answer (
  attempt_id      uuid        not null,
  question        varchar(60) not null,
  part            int         not null,
  account_id      uuid        not null,
  organisation_id uuid        not null,
  programme       varchar(60) not null,
  survey          varchar(60) not null,
  choice          varchar(60) not null,
  said            text        not null,
  primary key (attempt_id, question, part)
);
create index survey_answer_by_account on survey_answer (account_id);
create index survey_answer_by_survey on survey_answer (organisation_id, programme, survey);
