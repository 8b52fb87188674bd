-- A collective agreement makes the union a party (MBL 11 §); a co-operation agreement puts samverkan in the place of
-- paragraphs (MBL 4 §). A union can have both at once.
alter table union_agreement add column kind text not null default 'collective'
    check (kind in ('collective', 'cooperation'));
alter table union_agreement drop constraint union_agreement_pkey;

-- Until now one row said both. Who has replaced paragraphs stays a party: samverkan stands on a collective agreement.
insert into union_agreement (union_id, kind, name, replaces, central_request_days, valid_from, valid_to)
select union_id, 'cooperation', name, replaces, central_request_days, valid_from, valid_to
  from union_agreement
 where replaces <> '[]';
update union_agreement set replaces = '[]' where kind = 'collective';

alter table union_agreement alter column kind drop default;
alter table union_agreement add primary key (union_id, kind, valid_from);
alter table union_agreement add check (kind = 'cooperation' or replaces = '[]');
