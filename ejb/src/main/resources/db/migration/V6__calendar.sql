create table calendar_day (
    id      bigint primary key,
    version integer     not null,
    day     date        not null unique,
    working boolean     not null,
    name    varchar(40) not null
);

create table time_rule (
    id            bigint primary key,
    version       integer      not null,
    code          varchar(30)  not null,
    working_days  integer      not null check (working_days > 0),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- the plan sets no time limits: these are demonstration values until the city decides
insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (1, 1, 'ACTION_DEADLINE', 15, '2020-01-01', null, '演示值，待市政府督查室确定', true),
       (2, 1, 'ACTION_YELLOW', 3, '2020-01-01', null, '演示值，待市政府督查室确定', true),
       (3, 1, 'ACTION_EXTENSION', 20, '2020-01-01', null, '演示值，待市政府督查室确定', true);
