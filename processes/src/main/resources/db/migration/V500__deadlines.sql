-- A deadline is the record's, not the engine's. last_day is the last day on which the thing can still be done; tell_on is the
-- first day on which the waiting process is told: the day after the last day when time runs out, earlier when it is a reminder.
create table deadline (
    id               uuid primary key,
    subject_kind     text not null,
    subject_id       uuid not null,
    case_id          uuid references case_file,
    kind             text not null,
    starts_on        date not null,
    last_day         date not null,
    tell_on          date not null,
    basis            text not null,
    message          text,
    correlation_key  text,
    told_at          timestamptz,
    withdrawn_at     timestamptz,
    recorded_at      timestamptz not null,
    check (message is null or correlation_key is not null)
);
create index deadline_to_tell on deadline (tell_on)
    where told_at is null and withdrawn_at is null and message is not null;
create index deadline_of_subject on deadline (subject_kind, subject_id);
create index deadline_of_case on deadline (case_id);

comment on column deadline.case_id is 'whose own clock counts while a recorded case is replayed';
