-- How many days before the meeting the call is to be out, as the forum has agreed; a week as delivered.
alter table negotiation_forum add column call_days integer not null default 7 check (call_days >= 0);

alter table negotiation add column agenda text;

-- Whether laying the paper on the table dispatched it: a draft sent for views is not (RÅ 1999 ref. 36), the proposal
-- negotiated on is unless a person says otherwise. Null = the record of an old case does not say.
alter table negotiation_paper add column dispatched boolean;
