-- What happens to a decision of the board after it is made, per case and round.
create table after_decision (
    case_id           uuid not null references case_file,
    round             integer not null,
    appeal_deadline   uuid references deadline,
    computed_final_on date,
    final_on          date,
    court_checked_on  date,
    court_checked_by  text,
    court_answer      text,
    legal_force_at    timestamptz,
    closed_at         timestamptz,
    recorded_at       timestamptz not null,
    extra             jsonb not null default '{}',
    primary key (case_id, round)
);

create table dispatch (
    case_id      uuid not null references case_file,
    round        integer not null,
    seq          integer not null,
    recipient    text not null,
    sent_on      text,
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}',
    primary key (case_id, round, seq)
);

create table appeal (
    case_id        uuid not null references case_file,
    round          integer not null,
    seq            integer not null,
    received_on    date,
    by_role        text,
    court_on       date,
    court_outcome  text check (court_outcome in ('avslag', 'upphavs', 'avvisas')),
    recorded_at    timestamptz not null,
    extra          jsonb not null default '{}',
    primary key (case_id, round, seq)
);

create table council_outcome (
    case_id      uuid not null references case_file,
    round        integer not null,
    outcome      text not null,
    reason       text,
    minority     boolean,
    decided_on   date,
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}',
    primary key (case_id, round)
);

create table delegated_decision (
    id            uuid primary key,
    case_id       uuid references case_file,
    point         integer,
    title         text not null,
    delegate      text,
    ground        text,
    decision      text,
    obstacles     jsonb not null default '[]',
    outcome       text check (outcome in ('decided', 'referred_to_board', 'skipped')),
    decided_on    date,
    to_report     boolean not null default true,
    reported_at   uuid references meeting,
    reported_on   date,
    posted_on     date,
    last_day      date,
    proof         text,
    recorded_at   timestamptz not null,
    extra         jsonb not null default '{}'
);
create index delegated_decision_of_case on delegated_decision (case_id);
