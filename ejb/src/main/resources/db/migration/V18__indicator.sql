-- today's counts by community, kept up to date with every change of a fact; counts of other days are taken from the records
create table indicator_tally (
    indicator    varchar(60) not null,
    on_day       date        not null,
    community_id bigint      not null references region,
    numerator    bigint      not null check (numerator >= 0),
    denominator  bigint      not null check (denominator >= numerator),
    primary key (indicator, on_day, community_id)
);

create table indicator_formula (
    id            bigint primary key,
    version       integer      not null,
    indicator     varchar(60)  not null,
    edition       varchar(20)  not null,
    numerator     varchar(200) not null,
    denominator   varchar(200) not null,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (indicator, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- the plan sets targets and no formulas: these are proposals until the city decides
insert into indicator_formula (id, version, indicator, edition, numerator, denominator, valid_from, valid_to, source, demonstration)
values (1, 1, 'party-organisation-coverage', '1.0', '当日至少有一个未撤销的党组织覆盖的纳入方案小区数', '当日纳入方案的小区数', '2020-01-01', null, '演示口径，待市委组织部、市住房城乡建设局确定', true),
       (2, 1, 'committee-establishment', '1.0', '当日有任期内业主委员会或自治管理委员会的纳入方案小区数', '当日纳入方案的小区数', '2020-01-01', null, '演示口径，待市民政局、市住房城乡建设局确定', true),
       (3, 1, 'management-coverage', '1.0', '当日已确定专业物业服务、自治管理或社区保障物业服务的纳入方案小区数', '当日纳入方案的小区数', '2020-01-01', null, '演示口径，待市住房城乡建设局确定', true);
