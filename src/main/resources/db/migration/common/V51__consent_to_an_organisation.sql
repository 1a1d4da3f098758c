-- Consent to use a number is given to one organisation: no other sees it. What was agreed to before meant the only organisation of the
-- person; whoever belongs to several, or to none any more, is asked again.
alter table register_entry add column consented_to uuid;
update register_entry set consented_to = (
    select min_of.organisation_id from membership min_of where min_of.account_id = register_entry.account_id
    order by min_of.organisation_id limit 1)
  where consented_at is not null
    and (select count(distinct m.organisation_id) from membership m where m.account_id = register_entry.account_id) = 1;
update register_entry set consented_at = null, consent_text = null where consented_to is null;
