-- The words of what is found by them: people in reports, certificates. An entry goes with its thing. A word is kept in bytes:
-- in their order all that begins alike stands together, on every database and in every language.
create table search_word (
  list       varchar(20)   not null,
  list_of    uuid          not null,
  -- In UTF-8.
  word       bytea         not null,
  -- Where it stands in the list, before its id.
  place      varchar(240)  not null,
  id         uuid          not null,
  -- The first two letters of all its words.
  beginnings varchar(1000) not null
);
create table text_position (p int not null primary key);
insert into text_position (p) values (1);
insert into text_position (p) select p + 1 from text_position;
insert into text_position (p) select p + 2 from text_position;
insert into text_position (p) select p + 4 from text_position;
insert into text_position (p) select p + 8 from text_position;
insert into text_position (p) select p + 16 from text_position;
insert into text_position (p) select p + 32 from text_position;
insert into text_position (p) select p + 64 from text_position;
insert into text_position (p) select p + 128 from text_position;
insert into text_position (p) select p + 256 from text_position;
create table text_word (
  list    varchar(20)  not null,
  list_of uuid         not null,
  word    varchar(40)  not null,
  place   varchar(240) not null,
  id      uuid         not null
);
insert into text_word (list, list_of, word, place, id)
select distinct 'line', list_of, word, place, id from (
  select list_of, place, id, substring(words, p + 1, position(' ' in substring(words, p + 1, 40) || ' ') - 1) as word
  from (
    select organisation_id as list_of, sort_key as place, id, ' ' || translate(
      sort_key || ' ' || substring(lower(email), 1, greatest(position('@' in email) - 1, 0)),
      '.@_+'',()/&";:!%#*=?^{|}~<>$`[]\-',
      '                                ') || ' ' as words
    from report_line) things
  join text_position on p < char_length(words) and substring(words, p, 1) = ' ' and substring(words, p + 1, 1) <> ' '
) found;
insert into text_word (list, list_of, word, place, id)
select distinct 'certificate', list_of, word, place, id from (
  select list_of, place, id, substring(words, p + 1, position(' ' in substring(words, p + 1, 40) || ' ') - 1) as word
  from (
    select organisation_id as list_of, '' as place, id, ' ' || translate(translate(lower(name),
      'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž',
      'aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzz'),
      '.@_+'',()/&";:!%#*=?^{|}~<>$`[]\-',
      '                                ') || ' ' as words
    from certificate where replaced_by is null) things
  join text_position on p < char_length(words) and substring(words, p, 1) = ' ' and substring(words, p + 1, 1) <> ' '
) found;
create index text_word_by_id on text_word (id);
insert into search_word (list, list_of, word, place, id, beginnings)
select list, list_of, cast(word as bytea), place, id,
  (select ' ' || string_agg(distinct substring(o.word, 1, 2), ' ') from text_word o where o.id = t.id)
from text_word t;
drop table text_word;
drop table text_position;
-- All columns are in it: only what is shown is looked up.
create index search_word_by_word on search_word (list, list_of, word, place, id, beginnings);
create index search_word_by_id on search_word (id);

-- The lines of a team on the list to enter by hand, from the index alone.
drop index skj_line_by_account;
create index skj_line_by_account on skj_line (account_id, record_id, organisation_id, place, completed_at, enrolment_id);

-- What was searched before.
drop index report_line_by_name;
drop index report_line_by_status;
drop index report_line_by_programme;
drop index report_line_by_team;
alter table report_line drop column search_key;
create index report_line_by_name on report_line (organisation_id, sort_key, id, status, last_activity_at);
create index report_line_by_status on report_line (organisation_id, status, sort_key, id, last_activity_at);
create index report_line_by_programme on report_line (organisation_id, programme, sort_key, id, status, last_activity_at);
create index report_line_by_team on report_line (organisation_id, team, sort_key, id, status, last_activity_at);
