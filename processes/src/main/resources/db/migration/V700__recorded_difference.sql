-- How a recorded case is written where the record holds the same fact otherwise; see the Java record of that name.
create table recorded_difference (
    case_id   uuid not null references case_file,
    seq       integer not null,
    path      text not null,
    held      jsonb not null,
    recorded  jsonb not null,
    primary key (case_id, seq)
);
