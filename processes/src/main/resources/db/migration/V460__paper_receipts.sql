-- When a union first had a paper of its negotiation before its eyes, and who of its representatives opened it.
create table paper_receipt (
    negotiation_id  uuid not null,
    seq             integer not null,
    union_id        uuid not null references union_organisation,
    opened_by       text not null,
    opened_at       timestamptz not null,
    primary key (negotiation_id, seq, union_id),
    foreign key (negotiation_id, seq) references negotiation_paper
);
