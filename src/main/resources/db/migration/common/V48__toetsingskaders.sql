-- The toetsingskaders of the platform as they are now, with the list of the sources that they cite. They measure programmes from
-- outside: another one makes no new version of any programme.
create table toetsingskader_file (
  path varchar(300) not null primary key,
  body bytea        not null
);
