-- Unions keep their identity when they change their name. Where only the year of a change is known both names are valid that year.
create table union_organisation (
    id           uuid primary key,
    recorded_at  timestamptz not null
);

create table union_name (
    union_id    uuid not null references union_organisation,
    name        text not null unique,
    valid_from  date,
    valid_to    date,
    primary key (union_id, name)
);

-- replaces = the paragraphs of MBL that the agreement puts samverkan in place of (MBL 4 §).
-- central_request_days: MBL names no time within which central negotiation must be asked for; the agreements do.
create table union_agreement (
    union_id              uuid not null references union_organisation,
    name                  text not null,
    replaces              jsonb not null default '[]',
    central_request_days  integer not null check (central_request_days > 0),
    valid_from            date not null,
    valid_to              date,
    primary key (union_id, valid_from)
);

create table negotiation_forum (
    name      text primary key,
    kind      text not null check (kind in ('administration_group', 'central_cooperation_group')),
    employer  text not null
);

insert into negotiation_forum (name, kind, employer) values
    ('Stadsledningskontorets förvaltningsgrupp', 'administration_group', 'Stadsledningskontoret'),
    ('Cesam', 'central_cooperation_group', 'Stockholms stad');

insert into union_organisation (id, recorded_at) values
    ('00000000-0000-7000-8000-000000000401', now()),
    ('00000000-0000-7000-8000-000000000402', now());

insert into union_name (union_id, name, valid_from, valid_to) values
    ('00000000-0000-7000-8000-000000000401', 'SKTF', null, '2011-12-31'),
    ('00000000-0000-7000-8000-000000000401', 'Vision', '2011-01-01', null),
    ('00000000-0000-7000-8000-000000000402', 'SACO', null, null);
