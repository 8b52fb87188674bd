-- How an incoming document finds its case.
create table incoming (
    document_id      uuid primary key references document,
    incoming_kind    text,
    joins_dnr        text,
    case_title       text,
    case_type        text,
    officer_account  uuid,
    officer_name     text,
    aim_meeting      date,
    reason           text,
    status           text not null default 'received'
        check (status in ('received', 'registered', 'not_registered', 'joined', 'assigned', 'started', 'elsewhere'))
);
