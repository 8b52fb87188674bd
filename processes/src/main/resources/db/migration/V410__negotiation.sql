-- What a person judged about the duty to negotiate; one row per time it was judged, the newest counts.
create table duty_judgement (
    case_id      uuid not null references case_file,
    round        integer not null,
    visit        integer not null,
    outcome      text not null check (outcome in ('owed', 'not_owed', 'not_judged')),
    reason       text,
    actor        text not null,
    happened_on  date,
    recorded_at  timestamptz not null,
    primary key (case_id, round, visit)
);

-- The facts the table of rules was asked with, and what it proposed.
create table duty_facts (
    case_id                    uuid not null references case_file,
    round                      integer not null,
    work_organisation_changes  boolean not null,
    staff_concerned            integer not null,
    redundancies               boolean not null,
    contracting_out            boolean not null,
    recorded_at                timestamptz not null,
    primary key (case_id, round)
);

create table duty_proposal (
    id           bigint generated always as identity primary key,
    case_id      uuid not null references case_file,
    round        integer not null,
    facts        jsonb not null,
    basis        text not null,
    explanation  text not null,
    recorded_at  timestamptz not null
);
create index duty_proposal_of_case on duty_proposal (case_id, round, id);

-- One per gated decision. gates = board, board:N or delegated:N; null basis = the record does not say.
-- stated = false: concluded from what else the record of an old case says; never exported.
create table duty (
    id                uuid primary key,
    case_id           uuid not null references case_file,
    round             integer not null,
    seq               integer not null,
    key               text,
    basis             text check (basis in ('11', '12', '13', '19', '38', 'samverkan', 'none')),
    gates             text not null,
    owed              boolean not null,
    replaces          jsonb,
    reason            text,
    parties           jsonb not null default '[]',
    proposed_basis    text,
    decided_by_role   text,
    decided_on        date,
    stated            boolean not null default true,
    recorded_at       timestamptz not null,
    extra             jsonb not null default '{}',
    unique (case_id, seq)
);

-- What stands over the negotiations of a case in its papers.
create table negotiation_frame (
    case_id                        uuid not null references case_file,
    round                          integer not null,
    forum                          text,
    employer                       text,
    as_referred_in_pm              text,
    further_negotiation_announced  jsonb,
    extra                          jsonb not null default '{}',
    primary key (case_id, round)
);

create table negotiation (
    id                uuid primary key,
    case_id           uuid not null references case_file,
    round             integer not null,
    seq               integer not null,
    key               text,
    duty_id           uuid references duty,
    renegotiation_of  uuid references negotiation,
    basis             text,
    gates             text not null,
    requested_by      text,
    requested_on      date,
    form              text check (form in ('meeting', 'written', 'telephone')),
    matter            text,
    forum             text,
    called_for        date,
    called_time       text,
    place             text,
    called_on         date,
    state             text not null default 'open' check (state in ('open', 'concluded', 'stopped')),
    ended_on          date,
    stopped_because   text,
    opened_on         date,
    recorded_at       timestamptz not null,
    extra             jsonb not null default '{}',
    unique (case_id, seq)
);

-- What was negotiated on, pinned: the version and its hash, or the words the record names it by. The first is the negotiated version.
create table negotiation_paper (
    negotiation_id  uuid not null references negotiation,
    seq             integer not null,
    document_id     uuid references document,
    version         integer,
    sha256          text,
    label           text,
    dated           date,
    extra           jsonb not null default '{}',
    primary key (negotiation_id, seq)
);

-- The duty runs per organisation (MBL 11, 14 §§): position, central round and end are each union's own.
create table negotiation_party (
    id                    uuid primary key,
    negotiation_id        uuid not null references negotiation,
    seq                   integer not null,
    union_id              uuid not null references union_organisation,
    name_as_written       text not null,
    central_request       text check (central_request in ('requested', 'not_requested')),
    central_requested_on  date,
    central_request_by    date,
    central_result        text,
    central_ended_on      date,
    ended_how             text check (ended_how in ('agreed', 'withdrawal', 'non_appearance', 'no_request_in_time')),
    ended_on              date,
    ended                 boolean not null default false,
    end_stated            boolean not null default false,
    extra                 jsonb not null default '{}',
    unique (negotiation_id, union_id)
);

-- Every position a union took, the newest counts. from_minutes = read out of the minutes, not given by itself.
create table union_position (
    id            bigint generated always as identity primary key,
    party_id      uuid not null references negotiation_party,
    code          text not null,
    text          text,
    taken_on      date,
    answer_due    date,
    received_as   text,
    from_minutes  boolean not null default false,
    recorded_at   timestamptz not null
);
create index union_position_of_party on union_position (party_id, id);

-- One set of minutes may cover several dates. items, union_views and employer_answers hold the rows as they were written.
create table negotiation_minutes (
    id                             uuid primary key,
    negotiation_id                 uuid not null references negotiation,
    party_id                       uuid references negotiation_party,
    seq                            integer not null,
    key                            text,
    sitting_no                     integer,
    annex_no                       integer,
    minutes_no                     text,
    title                          text,
    dates                          jsonb,
    statutory_basis                text,
    keeper_name                    text,
    keeper_organisation            text,
    items                          jsonb,
    union_views                    jsonb,
    employer_answers               jsonb,
    final_positions                jsonb,
    next_date                      date,
    next_time                      text,
    next_purpose                   text,
    central_negotiation_requested  boolean,
    closing_date                   date,
    adjust_by                      date,
    recorded_at                    timestamptz not null,
    extra                          jsonb not null default '{}'
);
create index negotiation_minutes_of_negotiation on negotiation_minutes (negotiation_id, seq);
comment on column negotiation_minutes.party_id is 'set for a central negotiation: the union it was held with';

create table negotiation_presence (
    minutes_id    uuid not null references negotiation_minutes,
    seq           integer not null,
    name          text,
    organisation  text,
    role          text,
    side          text,
    extra         jsonb not null default '{}',
    primary key (minutes_id, seq)
);

create table negotiation_adjuster (
    id           uuid primary key,
    minutes_id   uuid not null references negotiation_minutes,
    seq          integer not null,
    name         text,
    acts_for     text,
    side         text,
    union_id     uuid references union_organisation,
    named        boolean not null,
    outcome      text check (outcome in ('adjusted', 'adjusted_with_note', 'refused', 'skipped')),
    note         text,
    adjusted_on  date,
    extra        jsonb not null default '{}',
    unique (minutes_id, seq)
);
comment on column negotiation_adjuster.named is 'false: not named in the minutes, asked because the party took part';

-- The member behind a demand is never stored: on_behalf_of holds fixed words only.
create table demand (
    id             uuid primary key,
    minutes_id     uuid not null references negotiation_minutes,
    seq            integer not null,
    key            text,
    kind           text,
    by_unions      jsonb not null default '[]',
    on_behalf_of   text check (on_behalf_of in ('enskild medlem', 'enskilda medlemmar')),
    text           text,
    answer         text,
    answer_text    text,
    answered_on    date,
    received_as    text,
    left_unanswered boolean not null default false,
    extra          jsonb not null default '{}',
    unique (minutes_id, seq)
);

create table action_item (
    minutes_id    uuid not null references negotiation_minutes,
    seq           integer not null,
    key           text,
    what          text,
    due           date,
    delivered_on  date,
    extra         jsonb not null default '{}',
    primary key (minutes_id, seq)
);

-- Deciding while a negotiation is open (MBL 11 § second paragraph, 12 §, 38 §): warned of, let through, marked for good.
create table decision_before_negotiation (
    negotiation_id  uuid primary key references negotiation,
    ground          text not null check (ground in ('synnerliga_skal', 'sarskilda_skal', 'none')),
    reason          text,
    by_role         text,
    actor           text not null,
    happened_on     date,
    decided_on      date,
    recorded_at     timestamptz not null,
    extra           jsonb not null default '{}'
);

-- Whether a changed text needs a new negotiation; one row per time it was asked.
create table renegotiation_question (
    id              bigint generated always as identity primary key,
    case_id         uuid not null references case_file,
    round           integer not null,
    negotiation_id  uuid references negotiation,
    occasion        text,
    changed         text,
    answer          text check (answer in ('yes', 'no')),
    reason          text,
    by_role         text,
    actor           text not null,
    asked_on        date,
    stated          boolean not null default true,
    recorded_at     timestamptz not null,
    extra           jsonb not null default '{}'
);

create table impact_assessment (
    case_id                            uuid not null references case_file,
    round                              integer not null,
    visit                              integer not null,
    outcome                            text not null check (outcome in ('done', 'not_owed', 'skipped')),
    safety_representative_took_part    boolean,
    text                               text,
    measures                           text,
    reason                             text,
    actor                              text not null,
    happened_on                        date,
    recorded_at                        timestamptz not null,
    extra                              jsonb not null default '{}',
    primary key (case_id, round, visit)
);
