-- A task given by a decision point (uppdrag). key is its id in the case, as in u-3.
create table assignment (
    id               uuid primary key,
    case_id          uuid not null references case_file,
    round            integer not null,
    seq              integer not null,
    key              text not null,
    decision_point   integer,
    recipient        text,
    what             text,
    frame            text,
    report_back_to   text,
    report_form      text,
    due              text,
    due_on           date,
    given_on         date,
    started_at       timestamptz,
    acknowledged_at  timestamptz,
    taken_up_again_at timestamptz,
    closed_at        timestamptz,
    closed_on        date,
    closing_note     text,
    recorded_at      timestamptz not null,
    extra            jsonb not null default '{}',
    unique (case_id, key)
);

comment on column assignment.due is 'as recorded: a day, or less precise (2026-10, 2026-W17, 2026-T1, 2026)';
comment on column assignment.due_on is 'the last day that "due" covers';

create table assignment_report (
    assignment_id  uuid not null references assignment,
    seq            integer not null,
    extent         text not null check (extent in ('whole', 'part')),
    text           text,
    what_is_left   text,
    happened_on    date,
    recorded_at    timestamptz not null,
    primary key (assignment_id, seq)
);

-- Discharge by another case, seen from either side: from the assignment (by_document, by_dnr, covers) or from the case that
-- discharges it (recorded_case, recorded_assignment, how_as_written). Either end may not be known yet.
create table discharge (
    id                   uuid primary key,
    assignment_id        uuid references assignment,
    recorded_case        text,
    recorded_assignment  text,
    by_case_id           uuid references case_file,
    by_dnr               text,
    by_document          text,
    source               text,
    covers               text,
    extent               text not null check (extent in ('whole', 'part')),
    how_as_written       text,
    own_seq              integer,
    own_row              jsonb,
    happened_on          date,
    told_at              timestamptz,
    recorded_at          timestamptz not null,
    given_row            jsonb not null default '{}'
);
create index discharge_of_assignment on discharge (assignment_id);
create index discharge_by_case on discharge (by_case_id);
create index discharge_by_dnr on discharge (by_dnr);
