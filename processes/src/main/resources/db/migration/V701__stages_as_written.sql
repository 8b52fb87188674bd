-- A recorded case may call the stages of a round by other words than the record does.
alter table case_round add column from_as_written text;
alter table case_round add column to_as_written text;
alter table case_round add column blocks_as_written jsonb;

-- A case that was withdrawn: when, by whom, why, and where it stood.
create table case_withdrawal (
    case_id          uuid primary key references case_file,
    withdrawn_on     date,
    by_role          text,
    reason           text not null,
    at_stage         text not null,
    stage_as_written text,
    recorded_at      timestamptz not null
);
