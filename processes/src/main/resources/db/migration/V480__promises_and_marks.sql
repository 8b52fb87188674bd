-- Where a granted demand changed the text (path.md N-06): the version that holds the change, shown by a person.
create table demand_change (
    demand_id    uuid primary key references demand,
    document_id  uuid not null references document,
    version      integer not null,
    sha256       text not null,
    shown_by     text not null,
    shown_at     timestamptz not null
);

-- Two marks that are not one another: silence demanded binds the recipient (MBL 21 §) but makes nothing secret;
-- secrecy needs a provision of OSL (TF 2:20). One row per time a mark was set; lifted, it stays to be seen.
create table negotiation_mark (
    id              bigint generated always as identity primary key,
    negotiation_id  uuid not null references negotiation,
    kind            text not null check (kind in ('silence', 'secrecy')),
    about           text not null,
    provision       text,
    set_by          text not null,
    set_on          date not null,
    lifted_by       text,
    lifted_on       date,
    recorded_at     timestamptz not null,
    check (kind = 'silence' or provision is not null)
);
create index negotiation_mark_of_negotiation on negotiation_mark (negotiation_id, id);

-- How many may be given notice: from five on, Arbetsförmedlingen is told beforehand (lag 1974:13 §§ 1–2).
alter table duty_facts add column redundancies_number integer check (redundancies_number >= 0);
