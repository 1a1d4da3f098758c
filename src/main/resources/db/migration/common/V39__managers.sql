-- Who leads which teams of an organisation. A team is a name here as in team_member: it may be led before anybody is in it.
create table team_manager (
  organisation_id uuid        not null references organisation,
  account_id      uuid        not null references account,
  team            varchar(80) not null,
  primary key (organisation_id, account_id, team)
);
create index team_manager_by_team on team_manager (organisation_id, team);
-- The teams that somebody will lead on accepting an invitation.
create table planned_manager (
  invitation_id uuid        not null references invitation,
  team          varchar(80) not null,
  primary key (invitation_id, team)
);
