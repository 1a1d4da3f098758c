-- Pictures in texts, each once, by the hash of what is shown.
create table picture (
  hash         varchar(64)              not null primary key,
  media_type   varchar(30)              not null,
  width        int                      not null,
  height       int                      not null,
  body         bytea                    not null,
  organisation uuid                     not null,
  added_by     uuid                     not null,
  added_at     timestamp with time zone not null
);
