-- What the engine was told and what it said. Keys of the engine are only worth something together with its generation.
create table engine_generation (
    id          text primary key,
    adopted_at  timestamptz not null,
    is_current  boolean not null
);
create unique index engine_generation_one_current on engine_generation (is_current) where is_current;

-- One row per start of a subject's root process. The first worker that claims it has it.
create table root_instance (
    subject_kind   text not null,
    subject_id     uuid not null,
    attempt        integer not null,
    start_message  text not null,
    generation     text,
    instance_key   bigint,
    requested_at   timestamptz not null,
    claimed_at     timestamptz,
    ended_at       timestamptz,
    primary key (subject_kind, subject_id, attempt)
);
create index root_instance_open on root_instance (subject_kind, subject_id) where ended_at is null;

create table outbox (
    id            bigint generated always as identity primary key,
    subject_kind  text not null,
    subject_id    uuid not null,
    kind          text not null check (kind in ('start', 'tell', 'complete', 'cancel')),
    payload       jsonb not null,
    job_key       bigint,
    generation    text,
    state         text not null default 'pending' check (state in ('pending', 'sent', 'parked', 'dropped')),
    answer        text,
    refusal       text,
    tries         integer not null default 0,
    in_doubt      boolean not null default false,
    sending_until timestamptz,
    next_try_at   timestamptz not null,
    created_at    timestamptz not null,
    settled_at    timestamptz
);
comment on column outbox.in_doubt is 'an earlier sending had no answer: the engine may have carried it out';
create index outbox_unsent on outbox (subject_kind, subject_id, id) where state in ('pending', 'parked');
create index outbox_of_job on outbox (job_key) where job_key is not null;

-- Where a subject waits in its models without a task for anybody; the engine cannot be asked.
create table waiting_place (
    subject_kind  text not null,
    subject_id    uuid not null,
    element       text not null,
    item          text not null default '',
    case_id       uuid,
    process       text not null,
    round         integer not null,
    since         timestamptz not null,
    primary key (subject_kind, subject_id, element, item)
);
create index waiting_place_of_case on waiting_place (case_id);

create table worker_failure (
    id            bigint generated always as identity primary key,
    job_type      text not null,
    process       text not null,
    element       text not null,
    subject_kind  text,
    subject_id    uuid,
    job_key       bigint not null,
    generation    text not null,
    retries_left  integer not null,
    message       text not null,
    details       text not null,
    failed_at     timestamptz not null,
    settled_at    timestamptz
);
create index worker_failure_open on worker_failure (failed_at) where settled_at is null;
create index worker_failure_of_job on worker_failure (job_key) where settled_at is null;

-- What was deployed, for the check that models and code agree: running versions count as well as new ones.
create table deployed_model (
    process_id   text not null,
    version      integer not null,
    generation   text not null,
    xml          text not null,
    deployed_at  timestamptz not null,
    primary key (process_id, version, generation)
);

-- What the door last found at the gateway; the people's door reads it, as it cannot ask the engine.
create table engine_contact (
    id          integer primary key check (id = 1),
    state       text not null check (state in ('open', 'unreachable', 'other_generation')),
    found       text,
    checked_at  timestamptz not null,
    adoption_asked_at  timestamptz
);
