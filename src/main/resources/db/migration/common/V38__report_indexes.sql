-- What counts for an accreditation is counted from the index alone.
drop index report_line_by_programme_completion;
create index report_line_by_programme_completion on report_line
  (organisation_id, programme, completed_at, id, version_number, withdrawn_at, team, minutes_total);
-- The last columns are what certificates are chosen by: only those that are shown are looked up, and counting looks up none.
drop index certificate_by_organisation;
create index certificate_by_organisation on certificate
  (organisation_id, id, replaced_by, withdrawn_at, valid_until, programme);
