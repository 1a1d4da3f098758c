-- Programmes that an organisation made for its own people; every other programme is the platform's.
create table programme_owner (
  programme       varchar(60)              not null primary key,
  organisation_id uuid                     not null,
  since           timestamp with time zone not null
);
create index programme_owner_by_organisation on programme_owner (organisation_id, programme);

-- What a version changed, in the words of who published it; a folder says nothing. Withdrawn: nobody new begins with it.
alter table programme_version add column note varchar(2000);
alter table programme_version add column change varchar(20);
alter table programme_version add column published_by uuid;
alter table programme_version add column withdrawn_at timestamp with time zone;
alter table programme_version add column withdrawn_by uuid;
