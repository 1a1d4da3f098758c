-- How it was for each trainee at a stop in a parent's chair: a projection of the log, so that others' answers can stand beside
-- one's own. The last answer of each person counts. Names its owner, so that it can be exported and erased.
create table stop_answer (
  activity_hash varchar(64) not null,
  activity      varchar(60) not null,
  parent        varchar(60) not null,
  node          varchar(60) not null,
  account_id    uuid        not null,
  scale         varchar(20) not null,
  given         int         not null,
  attempt_id    uuid        not null,
  primary key (activity_hash, activity, parent, node, account_id, scale)
);
create index stop_answer_by_account on stop_answer (account_id);
