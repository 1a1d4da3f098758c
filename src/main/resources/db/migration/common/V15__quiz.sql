-- Quizzes that were handed in, and what each of their items came to: a projection of the log for item analysis. No text that
-- somebody typed stands in it. Names its owner in both tables, so that it can be exported and erased.
create table quiz_paper (
  attempt_id      uuid                     not null primary key,
  account_id      uuid                     not null,
  organisation_id uuid                     not null,
  programme       varchar(60)              not null,
  quiz            varchar(60)              not null,
  content_hash    varchar(64)              not null,
  number          int                      not null,
  handed_in_at    timestamp with time zone not null
);
create index quiz_paper_by_account on quiz_paper (account_id);
create index quiz_paper_by_quiz on quiz_paper (organisation_id, content_hash, quiz, handed_in_at);

create table quiz_mark (
  attempt_id uuid             not null,
  item       varchar(60)      not null,
  account_id uuid             not null,
  points     double precision not null,
  -- Milliseconds; null where no answer was given.
  spent      bigint,
  -- Ids of the options picked, with commas; empty for other types of items.
  choices    varchar(600)     not null,
  primary key (attempt_id, item)
);
create index quiz_mark_by_account on quiz_mark (account_id);
