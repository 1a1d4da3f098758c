-- Links by which somebody without an account reads a dossier. Only the hash of a link's secret is kept.
create table dossier_link (
  id              uuid                     not null primary key,
  secret_hash     varchar(64)              not null unique,
  organisation_id uuid                     not null,
  programme       varchar(60)              not null,
  framework       varchar(60)              not null,
  -- For which register or committee; no person's name is asked for.
  made_for        varchar(80)              not null,
  -- Whether people of the organisation with the role of assessor find it on their own page too.
  for_accounts    boolean                  not null,
  last_day        date                     not null,
  -- The first moment after its last day in the Netherlands.
  ends_at         timestamp with time zone not null,
  made_by         uuid,
  made_at         timestamp with time zone not null,
  withdrawn_by    uuid,
  withdrawn_at    timestamp with time zone
);
create index dossier_link_of on dossier_link (organisation_id, programme, framework);

-- Each time that a link was used. Of who did it nothing is kept.
create table dossier_opening (
  id        uuid                     not null primary key,
  link_id   uuid                     not null references dossier_link (id),
  what      varchar(10)              not null,
  opened_at timestamp with time zone not null
);
create index dossier_opening_of on dossier_opening (link_id, opened_at);
