-- A case's address in the browser: its number with hyphens for what an address can't hold.
create index case_file_address on case_file (translate(dnr, '/ ', '--'));
