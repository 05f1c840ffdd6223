-- when the invited units were last told that time, place or name of a meeting changed (变更通知)
alter table joint_meeting add column changed_at timestamp with time zone;
