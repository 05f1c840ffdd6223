-- 服务等级: the grades of an edition, what each asks for. 政府指导价: tables of a notice; what holds on a day is told by the dates.
alter table standard_edition add column grade_order varchar(14) check (grade_order in ('FIRST_LOWEST', 'FIRST_HIGHEST'));

create table service_grade (
    id         bigint primary key,
    version    integer     not null,
    edition_id bigint      not null references standard_edition,
    rank       integer     not null check (rank between 1 and 9),
    name       varchar(20) not null,
    unique (edition_id, rank),
    unique (edition_id, name)
);

create table service_requirement (
    id        bigint primary key,
    version   integer      not null,
    grade_id  bigint       not null references service_grade,
    position  integer      not null check (position >= 1),
    dimension varchar(40)  not null,
    clause_id bigint       not null references standard_clause,
    point     varchar(500) not null,
    times     integer      check (times between 1 and 999),
    per       varchar(10)  check (per in ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    score     numeric(5, 2) check (score > 0 and score <= 100),
    unique (grade_id, position),
    check ((times is null) = (per is null))
);

create index service_requirement_clause on service_requirement (clause_id);

create table guide_price_table (
    id          bigint primary key,
    version     integer       not null,
    edition_id  bigint        not null references standard_edition,
    kind        varchar(12)   not null check (kind in ('PRELIMINARY', 'SOCIAL')),
    region_id   bigint        references region,
    grades_id   bigint        not null references standard_edition,
    float_up    numeric(5, 2) not null check (float_up between 0 and 100),
    float_down  numeric(5, 2) not null check (float_down between 0 and 100),
    valid_until date,
    extended_by varchar(80),
    scope       varchar(1000)
);

create index guide_price_table_edition on guide_price_table (edition_id);

-- yuan per square metre and month
create table guide_price (
    id       bigint primary key,
    version  integer       not null,
    table_id bigint        not null references guide_price_table,
    grade_id bigint        not null references service_grade,
    building varchar(18)   not null check (building in ('MULTI_STOREY', 'MULTI_STOREY_LIFT', 'HIGH_RISE', 'VILLA')),
    yuan     numeric(5, 2) not null check (yuan > 0),
    unique (table_id, grade_id, building)
);

-- 定期发布 sets no period: demonstration values until the city decides
insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (47, 1, 'GUIDE_PRICE_CYCLE', 12, '2020-01-01', null, '演示值，待市发改委、市住建局确定', true),
       (48, 1, 'GUIDE_PRICE_YELLOW', 20, '2020-01-01', null, '演示值，待市发改委、市住建局确定', true);
