-- A veto declaration after a negotiation under 38 § (MBL 39 §): stops the decision until it is withdrawn or found
-- unfounded (40 §); upheld, it stops it for good. from_record: entered out of a recorded case, whose own words are kept
-- with the party.
create table union_veto (
    party_id      uuid primary key references negotiation_party,
    declared_on   date,
    text          text,
    declared_by   text not null,
    resolved_how  text check (resolved_how in ('withdrawn', 'unfounded', 'upheld')),
    resolved_on   date,
    resolved_by   text,
    from_record   boolean not null default false,
    recorded_at   timestamptz not null
);
