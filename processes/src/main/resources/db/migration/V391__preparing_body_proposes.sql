-- The preparing body may put points of its own in place of the presenter's.
alter table proposal drop constraint proposal_author_check;
alter table proposal add constraint proposal_author_check
    check (author in ('office', 'commissioner', 'council_of_mayors', 'board'));
