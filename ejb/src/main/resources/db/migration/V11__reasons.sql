-- the words of a report and, below them, why the percent has fallen
alter table action_entry alter column text set data type varchar(2500);

-- why a duty's percent is lower than a quarter ago
alter table duty_progress add column remark varchar(500);
