-- what is prepared and written down about an item of the agenda
alter table agenda_item add column planned_minutes integer default 15 not null;
alter table agenda_item add column gist varchar(4000);
alter table agenda_item add check (planned_minutes between 1 and 240);

-- who has to be in the room, who came and when
alter table invitation add column required boolean default false not null;
alter table invitation add column signed_in_at timestamp with time zone;
alter table invitation add column signed_in_as varchar(120);
