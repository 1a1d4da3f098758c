-- Content files by the hash of what they hold, and the programme versions made of them.
create table content_file (
  hash varchar(64) not null primary key,
  body bytea       not null
);

create table programme_version (
  hash         varchar(64)              not null primary key,
  programme    varchar(60)              not null,
  number       int                      not null,
  published_at timestamp with time zone not null,
  constraint programme_version_number unique (programme, number)
);

create table programme_version_file (
  version_hash varchar(64)  not null references programme_version (hash),
  path         varchar(300) not null,
  file_hash    varchar(64)  not null references content_file (hash),
  primary key (version_hash, path)
);
