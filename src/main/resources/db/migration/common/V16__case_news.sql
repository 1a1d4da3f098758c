-- What is new about a case since somebody last opened it: for the trainer it is shared with, and for who wrote it.
alter table own_case add column new_to_trainer boolean default false not null;
alter table own_case add column new_to_writer boolean default false not null;
