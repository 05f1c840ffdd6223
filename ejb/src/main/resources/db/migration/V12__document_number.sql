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

-- given once to a period that is over and a region
create table document_number (
    report    varchar(60) not null,
    period    varchar(10) not null,
    region_id bigint      not null references region,
    number    varchar(60) not null unique,
    primary key (report, period, region_id)
);
