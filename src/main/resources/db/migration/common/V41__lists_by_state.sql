-- What goes to PE-online by where it stands, of an organisation and of all: a page and a figure read no more than they show.
drop index pe_presence_by_organisation;
create index pe_presence_by_organisation on pe_presence (organisation_id, state, id);
create index pe_presence_of_all on pe_presence (state, id);
