-- What members yrka at an item (KL 4 kap. 17 and 20 §§), each kept by itself: two who hand in at once lose nothing.
create table member_proposal (
    id            uuid primary key,
    listing_id    uuid not null references listing,
    seq           integer not null,
    key           text,
    as_written    jsonb not null,
    handed_in_at  timestamptz,
    handed_in_by  text,
    account       uuid,
    withdrawn_at  timestamptz,
    recorded_at   timestamptz not null,
    unique (listing_id, key)
);

insert into member_proposal (id, listing_id, seq, key, as_written, recorded_at)
select gen_random_uuid(), l.id, y.seq - 1, y.written ->> 'id', y.written, l.recorded_at
  from listing l cross join lateral jsonb_array_elements(l.yrkanden) with ordinality as y (written, seq)
 where jsonb_typeof(l.yrkanden) = 'array';

alter table listing add column proposals_stated boolean not null default false;
update listing set proposals_stated = yrkanden is not null;
alter table listing drop column yrkanden;
