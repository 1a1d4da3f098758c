-- A team is a name within an organisation that somebody who belongs there may have.
create table team_member (
  organisation_id uuid        not null references organisation,
  account_id      uuid        not null references account,
  team            varchar(80) not null,
  primary key (organisation_id, account_id)
);
create index team_member_by_team on team_member (organisation_id, team);
alter table invitation add column team varchar(80);
-- Whole files of people are looked up one by one.
create index invitation_by_address on invitation (organisation_id, email_key);
alter table report_line add column team varchar(80);
create index report_line_by_team
  on report_line (organisation_id, team, sort_key, id, search_key, status, last_activity_at);
