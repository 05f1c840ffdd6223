-- A repetition is recognised by its key, its path and what it says; null for forms with files, whose boundaries differ each time.
alter table request_key add column body_sha256 varchar(64);

-- A unit's tray: what it has not reported, the most urgent first, however much it has done before.
create index meeting_action_tray on meeting_action (lead_unit_id, reported_on, deadline, id);

-- The days on which the units were told of a meeting, so that a notice printed later bears the day of then.
alter table joint_meeting add column notified_on date;
alter table joint_meeting add column revised_on date;
-- For when they were called, where it began on an earlier day.
alter table joint_meeting add column called_for timestamp;

-- What the units countersign stays as it was sent to them.
alter table minutes add column sent_figures text;
