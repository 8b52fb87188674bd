create table account (
    id uuid primary key,
    username text not null check (username = lower(username)),
    name text not null,
    password_hash text not null,
    union_name text,
    disabled boolean not null default false,
    created_at timestamptz not null,
    unique (username)
);

create table account_role (
    account_id uuid not null references account,
    role text not null,
    primary key (account_id, role)
);

-- Kept by what was typed, not by account: a name nobody has locks in the same way, so nobody learns which names exist.
create table login_failure (
    username text primary key,
    attempts int not null,
    last_at timestamptz not null,
    locked_until timestamptz
);
