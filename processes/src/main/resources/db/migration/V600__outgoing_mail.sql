-- Outgoing mail. The words are put together when it is sent, from its lines: the address of links is the installation's.
create table outgoing_mail (
    id           uuid primary key,
    account_id   uuid not null references account,
    kind         text not null,
    state        text not null check (state in ('waiting', 'sent', 'given_up')),
    tries        integer not null default 0,
    next_try_at  timestamptz not null,
    cause        text,
    detail       text,
    sent_to      text,
    created_at   timestamptz not null,
    settled_at   timestamptz
);
comment on column outgoing_mail.id is 'also its Message-ID, so that a mail that was sent twice after all can be known as one';
create index outgoing_mail_due on outgoing_mail (next_try_at) where state = 'waiting';
create index outgoing_mail_settled on outgoing_mail (state, settled_at);

-- What a person is told: a step's name, a case's number, a day and an address inside the application, nothing else.
-- Without a mail it waits for the person's daily digest.
create table mail_line (
    account_id  uuid not null references account,
    kind        text not null,
    about       uuid not null,
    what        text,
    dnr         text,
    due_on      date,
    place       text not null,
    noted_at    timestamptz not null,
    mail_id     uuid references outgoing_mail on delete cascade,
    primary key (account_id, kind, about)
);
-- Who has just acted is looked for at every new task.
create index task_outcome_recorded on task_outcome (recorded_at);

create index mail_line_of_mail on mail_line (mail_id);
create index mail_line_for_digest on mail_line (account_id, noted_at) where mail_id is null;
