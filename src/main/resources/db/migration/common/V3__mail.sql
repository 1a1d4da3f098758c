-- Every mail is stored before it is sent, so none is lost; without a mail server it is kept here to be read.
create table outgoing_mail (
  id              uuid                     not null primary key,
  recipient       varchar(254)             not null,
  subject         varchar(200)             not null,
  body            text                     not null,
  -- Fills in {link} in the body. Forgotten once the mail is sent: it may open an account.
  link            varchar(1000),
  status          varchar(10)              not null,
  reason          varchar(500),
  attempts        int                      not null,
  next_attempt_at timestamp with time zone not null,
  created_at      timestamp with time zone not null,
  sent_at         timestamp with time zone
);
create index outgoing_mail_by_status on outgoing_mail (status, next_attempt_at);
