-- Where each trainee stands in a dilemma, before and after the voices: a projection of the log without the words in it, so
-- that others' positions can stand beside one's own. The last of each person counts. Names its owner, so that it can be
-- exported and erased.
create table dilemma_position (
  activity_hash  varchar(64) not null,
  activity       varchar(60) not null,
  moment         varchar(10) not null,
  account_id     uuid        not null,
  position_taken int         not null,
  attempt_id     uuid        not null,
  primary key (activity_hash, activity, moment, account_id)
);
create index dilemma_position_by_account on dilemma_position (account_id);
