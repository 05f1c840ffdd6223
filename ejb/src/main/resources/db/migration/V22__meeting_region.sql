-- a meeting is a street's, an area's or the city's
alter table joint_meeting rename column street_id to region_id;
alter table meeting_action rename column street_id to region_id;
