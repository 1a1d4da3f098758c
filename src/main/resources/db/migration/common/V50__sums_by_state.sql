-- The period comes first, so that it is only taken for what is of all organisations.
drop index report_tally_by_state;
create index report_tally_by_state on report_tally (state, period, organisation_id, programme, amount);
