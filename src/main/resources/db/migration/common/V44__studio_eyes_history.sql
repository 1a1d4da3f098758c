-- Each time that an organisation chose what it asks before something is published: who, when and what.
create table studio_eyes_change (
  id              uuid                     not null primary key,
  organisation_id uuid                     not null,
  -- Nothing once that person was erased.
  changed_by      uuid,
  changed_at      timestamp with time zone not null,
  two             boolean                  not null,
  again           boolean                  not null
);
create index studio_eyes_change_by_organisation on studio_eyes_change (organisation_id, id);
