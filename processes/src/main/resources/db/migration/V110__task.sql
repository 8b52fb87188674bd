-- Tasks people do. The row is found by its business key and survives a new job; job, generation and lease are the
-- engine's present hold on it.
create table task (
    id             uuid primary key,
    subject_kind   text not null,
    subject_id     uuid not null,
    round          integer not null,
    element        text not null,
    item           text not null,
    visit          integer not null,
    process        text not null,
    role           text not null,
    case_id        uuid,
    dnr            text,
    title          text,
    qualifier      text,
    due_on         date,
    state          text not null check (state in ('open', 'decided', 'done', 'cancelled')),
    job_key        bigint not null,
    generation     text not null,
    attempt        integer not null,
    lease_until    timestamptz not null,
    in_doubt       boolean not null default false,
    assignee       uuid,
    assignee_name  text,
    created_at     timestamptz not null,
    settled_at     timestamptz,
    unique (subject_kind, subject_id, round, element, item, visit)
);
comment on column task.in_doubt is 'decided, but nobody knows whether the engine took it or had cancelled the task';
create index task_inbox on task (role, due_on, created_at) where state = 'open';
create index task_of_assignee on task (assignee) where state = 'open';
create index task_open_of_case on task (case_id) where state = 'open';
create index task_open_lease on task (lease_until) where state = 'open';
create index task_of_job on task (job_key, generation);

-- What was decided, by business key: a path that is walked again takes the same turn.
create table task_outcome (
    task_id       uuid primary key references task,
    outcome       text not null,
    submission    jsonb not null,
    account       uuid,
    actor         text not null,
    on_behalf_of  text,
    happened_on   date,
    recorded_at   timestamptz not null,
    reason        text
);

-- Private to who typed it; no search, no list and no audit line reads it.
create table task_draft (
    task_id     uuid not null references task,
    account     uuid not null,
    submission  jsonb not null,
    saved_at    timestamptz not null,
    primary key (task_id, account)
);
