-- The texts that were on screen when somebody judged whether to negotiate again, by their hash.
alter table renegotiation_question add column covers text[] not null default '{}';
