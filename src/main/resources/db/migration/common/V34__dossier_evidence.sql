-- What people add to the criteria of a toetsingskader, for a programme as an organisation gives it. Rows are never deleted: the history stays.
create table dossier_evidence (
  id                uuid                     not null primary key,
  organisation_id   uuid                     not null,
  programme         varchar(60)              not null,
  framework         varchar(60)              not null,
  criterion         varchar(60)              not null,
  -- The version of the criterion that it was added to.
  criterion_version varchar(200)             not null,
  -- Empty when the document says it all.
  words             text                     not null,
  -- The document, if there is one: by the hash of its bytes.
  file_name         varchar(120),
  file_kind         varchar(10),
  file_size         int,
  file_hash         varchar(64),
  -- Nobody any more when the person was erased; the role stays.
  added_by          uuid,
  added_as          varchar(20)              not null,
  added_at          timestamp with time zone not null,
  -- The evidence that it took the place of.
  replaces          uuid references dossier_evidence (id),
  ended_how         varchar(10),
  ended_by          uuid,
  ended_as          varchar(20),
  ended_at          timestamp with time zone
);
create index dossier_evidence_of on dossier_evidence (organisation_id, programme, framework);
create index dossier_evidence_added_by on dossier_evidence (added_by);

-- Bytes of documents, each once in an organisation.
create table dossier_document (
  organisation_id uuid        not null,
  hash            varchar(64) not null,
  body            bytea       not null,
  primary key (organisation_id, hash)
);
