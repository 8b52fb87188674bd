-- Words written by hand over what the data gives for a section of a negotiation's minutes.
-- generated = what the data gave when they were written: when it gives something else now, a person is shown the difference.
-- text null = taken back to what the data gives. version counts every writing, so that nobody overwrites unseen.
create table minutes_words (
    minutes_id  uuid not null references negotiation_minutes,
    section     text not null,
    heading     text,
    text        text,
    generated   text not null,
    version     integer not null check (version > 0),
    written_by  text not null,
    written_at  timestamptz not null,
    primary key (minutes_id, section)
);

-- What somebody else wrote over, kept.
create table minutes_words_past (
    id          bigint generated always as identity primary key,
    minutes_id  uuid not null references negotiation_minutes,
    section     text not null,
    text        text,
    version     integer not null,
    written_by  text not null,
    written_at  timestamptz not null
);
create index minutes_words_past_of_minutes on minutes_words_past (minutes_id, section, id);

-- The minutes as they read when the first of those who adjust them did so; from then on they are only noted on.
create table minutes_lock (
    minutes_id  uuid primary key references negotiation_minutes,
    body        jsonb not null,
    sha256      text not null,
    locked_by   text not null,
    locked_at   timestamptz not null
);

create table minutes_correction (
    minutes_id   uuid not null references negotiation_minutes,
    seq          integer not null,
    text         text not null,
    actor        text not null,
    happened_on  date not null,
    recorded_at  timestamptz not null,
    primary key (minutes_id, seq)
);

-- Minutes are numbered per forum and year; a number typed by a person is not taken out of the series.
create table minutes_series (
    forum  text not null,
    year   integer not null,
    last   integer not null,
    primary key (forum, year)
);
