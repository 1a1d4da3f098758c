-- A training group: some people of an organisation with one trainer.
create table training_group (
  id              uuid                     not null primary key,
  organisation_id uuid                     not null,
  name            varchar(80)              not null,
  name_key        varchar(160)             not null,
  -- Nobody when the trainer left the organisation: a coordinator then names another.
  trainer_id      uuid,
  created_at      timestamp with time zone not null
);
create index training_group_by_organisation on training_group (organisation_id, name_key, id);
create index training_group_by_trainer on training_group (trainer_id);

create table training_group_member (
  group_id   uuid                     not null references training_group on delete cascade,
  account_id uuid                     not null,
  joined_at  timestamp with time zone not null,
  primary key (group_id, account_id)
);
create index training_group_member_by_account on training_group_member (account_id);

-- What came up in the training of a group, and what the trainer changed in it. For the trainer only.
create table training_log (
  id         uuid                     not null primary key,
  group_id   uuid                     not null references training_group on delete cascade,
  held_on    date                     not null,
  came_up    text                     not null,
  changed    text                     not null,
  written_at timestamp with time zone not null
);
create index training_log_by_group on training_log (group_id, held_on, id);

-- A case out of somebody's own work. Names its owner, so that it can be exported and erased; it ends by itself.
create table own_case (
  id             uuid                     not null primary key,
  account_id     uuid                     not null,
  -- Raised with every change, so that an older window overwrites nothing.
  version        int                      not null,
  situation      text                     not null,
  dilemma        text                     not null,
  acted          text                     not null,
  followed       text                     not null,
  begun_at       timestamp with time zone not null,
  expires_at     timestamp with time zone not null,
  -- With which group, and with whom: another trainer of the same group does not see it.
  shared_group   uuid,
  shared_trainer uuid,
  shared_at      timestamp with time zone,
  -- Whether the trainer may make a case without names of it.
  may_be_turned  boolean                  not null,
  discussed_at   timestamp with time zone,
  -- Made into a case without names: from then on there are no words left here.
  turned_by      uuid,
  turned_at      timestamp with time zone
);
create index own_case_by_account on own_case (account_id, id);
create index own_case_by_group on own_case (shared_group, id);
create index own_case_by_end on own_case (expires_at);

-- What the trainer and the writer wrote to each other about a case.
create table own_case_note (
  case_id    uuid                     not null references own_case on delete cascade,
  number     int                      not null,
  -- With which trainer; only that one sees it, and the writer.
  trainer_id uuid                     not null,
  by_trainer boolean                  not null,
  said       text                     not null,
  written_at timestamp with time zone not null,
  primary key (case_id, number)
);
create index own_case_note_by_trainer on own_case_note (trainer_id);

-- Cases without names, made of own cases. Know no writer, no group and no time, and stand under random ids (docs/design-decisions).
create table anonymous_case (
  id              uuid         not null primary key,
  organisation_id uuid         not null,
  made_by         uuid,
  title           varchar(80)  not null,
  situation       text         not null,
  dilemma         text         not null,
  acted           text         not null,
  followed        text         not null
);
create index anonymous_case_by_organisation on anonymous_case (organisation_id, title, id);
