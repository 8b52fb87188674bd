-- How many times the court has been asked; an older question needs no answer any more.
alter table after_decision add column court_checks integer not null default 0;
