-- What a union writes to a negotiation: its own until it is handed in, then everybody's at the table and word for word in
-- the next minutes. from_member says that a member stands behind it, never who (N-07); there is no column that could.
create table contribution (
    id              uuid primary key,
    negotiation_id  uuid not null references negotiation,
    union_id        uuid not null references union_organisation,
    kind            text not null check (kind in ('synpunkt', 'andringsforslag', 'onskemal', 'yrkande',
                                                  'yrkande_ajournering', 'yrkande_procedur')),
    from_member     boolean not null default false,
    text            text not null default '',
    state           text not null default 'draft' check (state in ('draft', 'handed_in', 'withdrawn')),
    version         integer not null default 1,
    written_by      text not null,
    written_at      timestamptz not null,
    handed_in_by    text,
    handed_in_at    timestamptz,
    demand_id       uuid references demand deferrable initially deferred,
    check ((state = 'draft') = (handed_in_at is null))
);
create index contribution_of_negotiation on contribution (negotiation_id, written_at);
