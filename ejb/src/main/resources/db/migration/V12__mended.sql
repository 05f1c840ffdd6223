-- the words of a report and, below them, why the percent has fallen
alter table action_entry alter column text set data type varchar(2500);

-- why a duty's percent is lower than a quarter ago
alter table duty_progress add column remark varchar(500);

-- document numbers of archived reports; the city's own prefix is not known, so the rule that ships is a demonstration value
create table number_rule (
    id            bigint primary key,
    version       integer      not null,
    report        varchar(60)  not null,
    pattern       varchar(60)  not null check (pattern like '%{year}%' and pattern like '%{n}%'),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (report, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

insert into number_rule (id, version, report, pattern, valid_from, valid_to, source, demonstration)
values (1, 1, 'joint-meeting-bulletin', '资督通报〔{year}〕{n}号', '2020-01-01', null, '演示值，待市政府督查室确定', true);

alter table report_run add column number varchar(60);
alter table report_run add constraint report_run_number unique (number);
