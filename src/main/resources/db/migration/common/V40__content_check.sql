-- Which content folders were found without problems, and by which build of the program: those are not checked again by it.
create table content_check (
  files_hash varchar(64)              not null,
  program    varchar(100)             not null,
  checked_at timestamp with time zone not null,
  primary key (files_hash, program)
);
