-- Who gave the answer that stands; an answer that another took the place of is kept.
alter table demand add column answered_by text;
alter table demand add column answered_at timestamptz;

create table demand_answer_past (
    id           bigint generated always as identity primary key,
    demand_id    uuid not null references demand,
    answer       text not null,
    answer_text  text,
    answered_by  text,
    answered_on  date,
    replaced_at  timestamptz not null
);
create index demand_answer_past_of_demand on demand_answer_past (demand_id, id);
