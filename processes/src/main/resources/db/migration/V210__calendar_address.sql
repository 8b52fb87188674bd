-- The private address of a person's calendar: whoever has it reads the calendar, so a new one puts the old out of use.
create table calendar_address (
    token       text primary key,
    account_id  uuid not null references account,
    made_at     timestamptz not null,
    revoked_at  timestamptz
);
create unique index calendar_address_in_use on calendar_address (account_id) where revoked_at is null;
