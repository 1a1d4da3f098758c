-- A content file that trainers of an organisation work on.
create table draft (
  id              uuid                     not null primary key,
  organisation_id uuid                     not null,
  programme       varchar(60)              not null,
  path            varchar(300)             not null,
  -- The path as long as it is worked on, else nothing: no file has two open drafts in one organisation.
  open_path       varchar(300),
  kind            varchar(60)              not null,
  based_on        varchar(64),
  state           varchar(20)              not null,
  title           varchar(200)             not null,
  -- Of the last edit; raised while its row is held.
  sequence        int                      not null,
  begun_by        uuid                     not null,
  begun_at        timestamp with time zone not null,
  changed_by      uuid                     not null,
  changed_at      timestamp with time zone not null,
  constraint draft_open unique (organisation_id, open_path)
);
create index draft_by_organisation on draft (organisation_id, state, changed_at);

-- All that a draft said after the edit of this sequence, as JSON: opening it reads the last one and the edits after it.
create table draft_snapshot (
  draft_id uuid not null references draft (id),
  sequence int  not null,
  body     text not null,
  primary key (draft_id, sequence)
);

-- What authors did, in order. Append-only, but for the mark of what was taken back.
create table draft_edit (
  draft_id   uuid                     not null references draft (id),
  sequence   int                      not null,
  account_id uuid                     not null,
  edited_at  timestamp with time zone not null,
  -- Done by hand, taken back, or done again.
  origin     varchar(10)              not null,
  taken_back boolean                  not null,
  kind       varchar(10)              not null,
  edit       text                     not null,
  -- The edit that takes it back; nothing where that follows from it.
  undo_kind  varchar(10),
  undo       text,
  primary key (draft_id, sequence)
);
create index draft_edit_by_author on draft_edit (draft_id, account_id, sequence);

-- Who is at a draft, and where in it.
create table draft_presence (
  draft_id   uuid                     not null references draft (id),
  account_id uuid                     not null,
  pointer    varchar(1000)            not null,
  seen_at    timestamp with time zone not null,
  primary key (draft_id, account_id)
);
