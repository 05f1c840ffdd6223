create sequence estates_seq start with 50 increment by 50;

create table region (
    id            bigint primary key,
    version       integer     not null,
    code          varchar(20) not null unique,
    name          varchar(60) not null,
    level         varchar(12) not null check (level in ('CITY', 'AREA', 'STREET', 'COMMUNITY')),
    kind          varchar(12) not null check (kind in ('DIVISION', 'FUNCTIONAL')),
    official_code varchar(12) unique,
    demonstration boolean     not null
);

create table region_management (
    id            bigint primary key,
    version       integer      not null,
    region_id     bigint       not null references region,
    manager_id    bigint       not null references region,
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (region_id, valid_from),
    check (valid_to is null or valid_to >= valid_from),
    check (region_id <> manager_id)
);
