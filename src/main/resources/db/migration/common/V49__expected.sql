-- Who was invited and has not come yet is counted and searched above every list of people, among however many came.
create index invitation_expected on invitation (organisation_id, accepted_at, withdrawn_at, expires_at, id);
