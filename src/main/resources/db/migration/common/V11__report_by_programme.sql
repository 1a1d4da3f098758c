-- Pages of one programme in the order of the names, as the other indexes of report_line are for all and for one status.
create index report_line_by_programme
  on report_line (organisation_id, programme, sort_key, id, search_key, status, last_activity_at);
