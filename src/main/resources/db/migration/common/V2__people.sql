-- Who can sign in, for which organisation, in what role. Tokens of links and passwords are kept as hashes only.
create table organisation (
  id         uuid                     not null primary key,
  name       varchar(120)             not null,
  name_key   varchar(240)             not null unique,
  created_at timestamp with time zone not null
);

create table account (
  id                 uuid                     not null primary key,
  email              varchar(254)             not null,
  email_key          varchar(254)             not null unique,
  name               varchar(120)             not null,
  name_key           varchar(240)             not null,
  language           varchar(8)               not null,
  password_hash      varchar(255)             not null,
  -- Given out by the platform: must be changed before anything else can be done.
  password_temporary boolean                  not null,
  -- Raised with every new password; sessions that began under a lower number end.
  password_number    int                      not null,
  -- Where the person was active last, and starts the next time.
  organisation_id    uuid references organisation,
  created_at         timestamp with time zone not null
);
create index account_by_name on account (name_key, id);

create table membership (
  organisation_id uuid                     not null references organisation,
  account_id      uuid                     not null references account,
  role            varchar(20)              not null,
  joined_at       timestamp with time zone not null,
  primary key (organisation_id, account_id, role)
);
create index membership_by_account on membership (account_id);

create table invitation (
  id              uuid                     not null primary key,
  organisation_id uuid                     not null references organisation,
  email           varchar(254)             not null,
  email_key       varchar(254)             not null,
  roles           varchar(120)             not null,
  token_hash      varchar(64)              not null unique,
  invited_by      uuid                     not null references account,
  created_at      timestamp with time zone not null,
  expires_at      timestamp with time zone not null,
  accepted_at     timestamp with time zone,
  withdrawn_at    timestamp with time zone
);
create index invitation_by_organisation on invitation (organisation_id, id);

create table password_reset (
  token_hash varchar(64)              not null primary key,
  account_id uuid                     not null references account,
  expires_at timestamp with time zone not null
);
create index password_reset_by_account on password_reset (account_id);
