-- Where a person gets mail, and how much of it. Beside the account: a new address is no reason to log in again.
create table mailbox (
    account_id  uuid primary key references account,
    address     text not null,
    changed_at  timestamptz not null
);

-- What a person has chosen otherwise than usual.
create table mail_choice (
    account_id  uuid not null references account,
    kind        text not null,
    choice      text not null check (choice in ('now', 'digest', 'off')),
    primary key (account_id, kind)
);
