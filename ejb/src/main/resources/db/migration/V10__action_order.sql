-- the natural order of the action list: what is not closed comes first, by deadline; then the latest closed
create index meeting_action_urgency on meeting_action (closed_on desc, deadline, id);
