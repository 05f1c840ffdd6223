-- 复审 of published editions, and who wants to be told by mail of what is published
create table standard_review (
    id          bigint primary key,
    version     integer      not null,
    edition_id  bigint       not null references standard_edition,
    reviewed_on date         not null,
    outcome     varchar(10)  not null check (outcome in ('CONTINUES', 'TO_REVISE', 'TO_REPEAL')),
    opinion     varchar(400) not null,
    reviewer    varchar(80)  not null,
    unique (edition_id, reviewed_on)
);

create table standard_subscription (
    id           bigint primary key,
    version      integer      not null,
    subscriber   varchar(120) not null unique,
    token        varchar(64)  not null unique,
    asked_at     timestamp with time zone not null,
    confirmed_at timestamp with time zone
);

insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (58, 1, 'STANDARD_REVIEW_CYCLE', 60, '2018-01-01', null, '《中华人民共和国标准化法》第二十九条：标准的复审周期一般不超过五年（2018年1月1日施行）', false),
       (59, 1, 'STANDARD_REVIEW_YELLOW', 60, '2020-01-01', null, '演示值，待市市场监督管理局确定', true);

-- how far a deliverable has come is told by its standards
alter table deliverable drop column state;
