-- An account that may not sign in for now; null when it may.
alter table account add column blocked_at timestamp with time zone;
-- The mail that brought an invitation: when it did not leave, its link can be passed on by hand.
alter table invitation add column mail_id uuid;
