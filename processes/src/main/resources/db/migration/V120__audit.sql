create table audit_line (
    id            bigint generated always as identity primary key,
    case_id       uuid not null,
    subject_kind  text not null,
    subject_id    uuid not null,
    happened_on   date,
    recorded_at   timestamptz not null,
    process       text,
    element       text,
    actor         text not null,
    on_behalf_of  text,
    outcome       text,
    text          text not null
);
create index audit_line_of_case on audit_line (case_id, id);

create function audit_line_stands() returns trigger language plpgsql as $$
begin
    raise exception 'an audit line is never changed or deleted';
end $$;

create trigger audit_line_stands before update or delete on audit_line
    for each row execute function audit_line_stands();
create trigger audit_line_is_not_truncated before truncate on audit_line
    for each statement execute function audit_line_stands();
