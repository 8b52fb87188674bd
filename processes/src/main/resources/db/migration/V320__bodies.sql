create table person (
    id           uuid primary key,
    name         text not null,
    recorded_at  timestamptz not null
);
create index person_by_name on person (name);

create table body (
    id          uuid primary key,
    name        text not null unique,
    kind        text not null,
    valid_from  date,
    valid_to    date
);

create table seat (
    id          uuid primary key,
    body_id     uuid not null references body,
    person_id   uuid not null references person,
    party       text,
    capacity    text not null,
    valid_from  date,
    valid_to    date
);
create index seat_of_body on seat (body_id);

create table division (
    code        text not null,
    name        text not null,
    valid_from  date not null,
    valid_to    date,
    primary key (code, valid_from)
);

insert into body (id, name, kind) values
    ('00000000-0000-7000-8000-000000000001', 'Kommunstyrelsen', 'executive_board'),
    ('00000000-0000-7000-8000-000000000002', 'Borgarrådsberedningen', 'council_of_mayors'),
    ('00000000-0000-7000-8000-000000000003', 'Kommunfullmäktige', 'city_council');
