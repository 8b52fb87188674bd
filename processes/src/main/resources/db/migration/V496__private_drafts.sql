-- What somebody has typed outside a task and not handed in; nobody else ever reads it.
create table private_draft (
    account   uuid not null,
    place     text not null,
    typed     jsonb not null,
    kept_at   timestamptz not null,
    primary key (account, place)
);
