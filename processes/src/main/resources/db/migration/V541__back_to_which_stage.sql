-- To which stage borgarrådsberedningen or the council sends a case back; null = the office.
alter table preparation_outcome add column to_stage text check (to_stage in ('drafting', 'council_of_mayors'));
alter table council_outcome add column to_stage text check (to_stage in ('drafting', 'council_of_mayors', 'executive_board'));
