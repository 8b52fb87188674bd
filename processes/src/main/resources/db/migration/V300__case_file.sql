-- The case and what belongs to it. happened_on = the day it happened (null: the record does not say), recorded_at = when it was entered.
-- extra holds descriptive keys of a recorded case that stand beside the known ones; they are kept and exported, never interpreted.
create table case_file (
    id                    uuid primary key,
    dnr                   text not null unique,
    dnr_classification    text,
    dnr_serial            integer,
    dnr_year              integer,
    dnr_source            text not null check (dnr_source in ('entered', 'own_series')),
    title                 text not null,
    case_type             text not null default 'other',
    route                 text not null default 'office' check (route in ('office', 'incoming', 'rotel')),
    recorded_id           text unique,
    decision_body         text not null,
    preparing_body        text,
    initiator             text,
    initiator_as_written  text,
    division_code         text,
    division_name         text,
    presenter_name        text,
    presenter_role        text,
    presenter_party       text,
    officer_account       uuid,
    officer_name          text,
    department            text,
    aim_meeting           date,
    bypasses_preparation  boolean not null default false,
    for_council           boolean not null default false,
    urgent                boolean not null default false,
    stage                 text not null default 'drafting'
        check (stage in ('drafting', 'council_of_mayors', 'executive_board', 'after_decision', 'finished')),
    stage_since           timestamptz not null,
    round                 integer not null default 1,
    status                text not null default 'open' check (status in ('open', 'withdrawn', 'closed')),
    replay_date           date,
    happened_on           date,
    recorded_at           timestamptz not null,
    extra                 jsonb not null default '{}'
);

comment on column case_file.replay_date is 'the case''s own clock while a recorded case is replayed; null = the clock on the wall';

create table case_round (
    case_id      uuid not null references case_file,
    round        integer not null,
    because      text check (because in ('aterremiss', 'bordlaggning', 'ny_forhandling', 'aterremiss_kf', 'back_to_office', 'reopened')),
    from_stage   text,
    to_stage     text,
    reason       text,
    happened_on  date,
    recorded_at  timestamptz not null,
    primary key (case_id, round)
);

create table case_link (
    case_id         uuid not null references case_file,
    seq             integer not null,
    kind            text not null,
    dnr             text,
    linked_case_id  uuid references case_file,
    as_written      text,
    primary key (case_id, seq)
);

create table case_date (
    case_id      uuid not null references case_file,
    seq          integer not null,
    value        text not null,
    as_written   text,
    event        text,
    precision    text,
    time_of_day  text,
    related_dnr  text,
    extra        jsonb not null default '{}',
    primary key (case_id, seq)
);

-- Blocks of a recorded case that are kept as they came until the follow-up of goals and indicators is built.
create table recorded_block (
    case_id  uuid not null references case_file,
    round    integer not null,
    path     text not null,
    content  jsonb not null,
    primary key (case_id, round, path)
);

create table dnr_series (
    classification  text not null,
    year            integer not null,
    last_serial     integer not null,
    primary key (classification, year)
);

create table proposal (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    round        integer not null,
    author       text not null check (author in ('office', 'commissioner', 'board')),
    version      integer not null,
    lead_in      text,
    happened_on  date,
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}',
    unique (case_id, round, author, version)
);

create table proposal_point (
    proposal_id   uuid not null references proposal,
    seq           integer not null,
    nr            integer,
    text          text not null,
    kind          text,
    deciding_body text,
    condition     text,
    extra         jsonb not null default '{}',
    primary key (proposal_id, seq)
);

create table document (
    id            uuid primary key,
    case_id       uuid references case_file,
    kind          text not null,
    title         text not null,
    label         text,
    number        text,
    direction     text not null default 'drawn_up' check (direction in ('received', 'drawn_up')),
    sender        text,
    received_on   date,
    answer_due    date,
    subject       text,
    dnr           text,
    publicity     text not null default 'draft' check (publicity in ('draft', 'public', 'secret')),
    public_since  timestamptz,
    status        text not null default 'active',
    seq           integer not null default 0,
    happened_on   date,
    recorded_at   timestamptz not null,
    extra         jsonb not null default '{}'
);
create index document_of_case on document (case_id, seq);

create table document_version (
    document_id  uuid not null references document,
    version      integer not null,
    round        integer not null,
    content      jsonb not null,
    plain_text   text not null,
    sha256       text not null,
    author       text,
    happened_on  date,
    recorded_at  timestamptz not null,
    primary key (document_id, version)
);

create table annex (
    case_id  uuid not null references case_file,
    round    integer not null,
    seq      integer not null,
    nr       integer,
    label    text,
    title    text not null,
    extra    jsonb not null default '{}',
    primary key (case_id, round, seq)
);

-- One kind of dissent or comment by persons of a body; body is the body where it was made.
create table statement (
    id                    uuid primary key,
    case_id               uuid not null references case_file,
    round                 integer not null,
    body                  text not null check (body in ('council_of_mayors', 'executive_board')),
    seq                   integer not null,
    key                   text not null,
    kind                  text not null check (kind in ('reservation', 'sarskilt_uttalande', 'ersattaryttrande')),
    lead_in               text,
    counter_proposal      text,
    counter_points        jsonb,
    text                  text,
    refers_to             text,
    joint_across_parties  boolean,
    announced_at          text,
    text_received_on      text,
    happened_on           date,
    recorded_at           timestamptz not null,
    extra                 jsonb not null default '{}',
    unique (case_id, round, key)
);

create table statement_author (
    statement_id  uuid not null references statement,
    seq           integer not null,
    person_id     uuid,
    name          text not null,
    role          text,
    party         text,
    extra         jsonb not null default '{}',
    primary key (statement_id, seq)
);

-- What borgarrådsberedningen said, per round.
create table preparation_outcome (
    case_id      uuid not null references case_file,
    round        integer not null,
    visit        integer not null,
    outcome      text not null,
    text         text,
    reason       text,
    happened_on  date,
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}',
    primary key (case_id, round, visit)
);

create table referral (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    round        integer not null,
    seq          integer not null,
    key          text not null,
    from_stage   text not null check (from_stage in ('office', 'rotel')),
    recipient    text not null,
    sent_on      date,
    due_on       date,
    answered_on  date,
    position     text,
    text         text,
    state        text not null default 'open' check (state in ('open', 'answered', 'unanswered')),
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}',
    unique (case_id, key)
);

create table review (
    case_id      uuid not null references case_file,
    round        integer not null,
    kind         text not null check (kind in ('draft', 'impact', 'legal', 'approval', 'memorandum', 'memorandum_signature')),
    visit        integer not null,
    outcome      text not null,
    text         text,
    actor        text not null,
    happened_on  date,
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}',
    primary key (case_id, round, kind, visit)
);
