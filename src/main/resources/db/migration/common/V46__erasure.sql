-- People of whom everything was erased at their request. Their account stays as an empty place, so that what they wrote for
-- others still has one author; it holds no name and no address.
alter table account add column erased_at timestamp with time zone;

-- Who erased whom, when and why: to answer for it. No name stands in it.
create table person_erasure (
  account_id uuid                     not null primary key references account,
  erased_by  uuid                     not null,
  erased_at  timestamp with time zone not null,
  why        varchar(400)             not null
);
create index person_erasure_by_day on person_erasure (erased_at);
