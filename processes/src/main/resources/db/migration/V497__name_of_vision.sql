-- A union has one name on a day. Only the year of this change is known, so the new name counts from its first day.
update union_name set valid_to = '2010-12-31'
 where union_id = '00000000-0000-7000-8000-000000000401' and name = 'SKTF' and valid_to = '2011-12-31';
