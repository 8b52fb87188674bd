-- Which other parties a union asks to stand behind what it hands in, and what each of them has answered.
create table contribution_joining (
    contribution_id  uuid not null references contribution,
    union_id         uuid not null references union_organisation,
    joins            boolean,
    answered_by      text,
    answered_at      timestamptz,
    primary key (contribution_id, union_id),
    check ((joins is null) = (answered_at is null))
);
