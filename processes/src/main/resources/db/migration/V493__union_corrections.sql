-- What was written wrong in the register, as it stood. became = null: it should never have been there.
-- mistaken_name: papers and accounts that carry the wrong spelling still mean the same union.
create table union_correction (
    id             bigint generated always as identity primary key,
    union_id       uuid not null references union_organisation,
    was            text not null,
    became         text,
    mistaken_name  text,
    reason         text not null check (btrim(reason) <> ''),
    corrected_by   text not null,
    recorded_at    timestamptz not null
);
create index union_correction_of_union on union_correction (union_id, id);
create index union_correction_name on union_correction (lower(mistaken_name));
