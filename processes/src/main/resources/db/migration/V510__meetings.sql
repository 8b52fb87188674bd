create table meeting (
    id               uuid primary key,
    body             text not null,
    held_on          date,
    time_of_day      text,
    number           text,
    extra_meeting    boolean not null default false,
    place            text,
    state            text not null default 'planned'
        check (state in ('planned', 'called', 'held', 'minuted', 'adjusted', 'cancelled')),
    chair_name       text,
    chair_party      text,
    attendance       jsonb,
    called_on        date,
    called           jsonb,
    minutes_kept_at  text,
    immediate        boolean,
    adjusted_on      date,
    recorded_at      timestamptz not null,
    extra            jsonb not null default '{}'
);
create index meeting_of_body on meeting (body, held_on);

-- A case on the agenda of a meeting, and what became of it there. Without a meeting: the listing was skipped.
-- Everything but the case may be missing and entered late.
create table listing (
    id               uuid primary key,
    meeting_id       uuid references meeting,
    case_id          uuid not null references case_file,
    round            integer not null,
    visit            integer not null,
    place            integer not null,
    late_reason      text,
    paragraph        integer,
    kind             text,
    en_bloc          boolean,
    closed_doors     boolean,
    outcome          text check (outcome in ('approved', 'approved_amended', 'rejected', 'tabled', 'remanded',
                                             'withdrawn_from_agenda')),
    reason           text,
    remand_to        text check (remand_to in ('drafting', 'council_of_mayors')),
    appeal           text check (appeal in ('laglighetsprovning', 'forvaltningsbesvar', 'ej_overklagbart')),
    yrkanden         jsonb,
    propositions     jsonb,
    votes            jsonb,
    disqualified     jsonb,
    points_stated    boolean not null default false,
    decided_on       date,
    dealt_with_at    timestamptz,
    recorded_at      timestamptz not null,
    extra            jsonb not null default '{}',
    unique (case_id, round, visit)
);
create index listing_of_meeting on listing (meeting_id, place);

-- What was decided per point, where it was stated: deciding body and outcome.
-- Where it was not, the points of the proposal share the item's outcome; they are read from the proposal, not stored here.
create table decision_point (
    listing_id  uuid not null references listing,
    seq         integer not null,
    nr          integer,
    body        text,
    outcome     text,
    text        text,
    extra       jsonb not null default '{}',
    primary key (listing_id, seq)
);

create table adjuster (
    id           uuid primary key,
    meeting_id   uuid not null references meeting,
    seq          integer not null,
    name         text not null,
    capacity     text not null check (capacity in ('chair', 'adjuster')),
    stated       boolean not null,
    outcome      text check (outcome in ('adjusted', 'refused', 'skipped')),
    reason       text,
    happened_on  date,
    recorded_at  timestamptz not null,
    unique (meeting_id, seq)
);

-- One notice per adjustment. A gap between two postings starts the time for appeal anew.
create table notice (
    id           uuid primary key,
    meeting_id   uuid not null unique references meeting,
    adjusted_on  date,
    kept_at      text,
    proof        text,
    state        text not null check (state in ('to_post', 'posted', 'not_posted', 'taken_down')),
    recorded_at  timestamptz not null,
    extra        jsonb not null default '{}'
);

create table notice_posting (
    notice_id  uuid not null references notice,
    seq        integer not null,
    from_on    date not null,
    to_on      date,
    primary key (notice_id, seq)
);

comment on column notice_posting.to_on is 'the first day on which the notice is not up';
