alter table decision_before_negotiation add column stated boolean not null default true;
comment on column decision_before_negotiation.stated is 'false: nobody gave a ground or a reason, the decision was taken all the same';
