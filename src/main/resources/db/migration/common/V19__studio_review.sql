-- What an organisation asks before something is published; without a row: both.
create table studio_eyes (
  organisation_id uuid    not null primary key,
  -- Somebody who did not write in it approved it.
  two             boolean not null,
  -- What changed after an approval needs one anew.
  again           boolean not null
);

-- Somebody was asked to read a draft, and what they thought.
create table review (
  draft_id        uuid                     not null references draft (id),
  reviewer_id     uuid                     not null,
  organisation_id uuid                     not null,
  asked_by        uuid                     not null,
  asked_at        timestamp with time zone not null,
  message         varchar(1000)            not null,
  state           varchar(20)              not null,
  -- Of the draft as it was judged; nothing as long as it is not.
  sequence        int,
  decided_at      timestamp with time zone,
  remark          varchar(2000)            not null,
  checklist       varchar(200)             not null,
  primary key (draft_id, reviewer_id)
);
create index review_by_reviewer on review (reviewer_id, state);

-- What was said of a place in a draft; the first of a thread has its own id as the thread.
create table review_comment (
  id         uuid                     not null primary key,
  draft_id   uuid                     not null references draft (id),
  thread_id  uuid                     not null,
  account_id uuid,
  pointer    varchar(1000)            not null,
  body       varchar(2000)            not null,
  written_at timestamp with time zone not null,
  done       boolean                  not null
);
create index review_comment_by_draft on review_comment (draft_id, written_at);
