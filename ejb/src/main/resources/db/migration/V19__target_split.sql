-- the city's target of a year split to areas, and an area's to its streets
create table region_target (
    id         bigint primary key,
    version    integer       not null,
    indicator  varchar(60)   not null,
    for_year   integer       not null check (for_year between 2020 and 2100),
    region_id  bigint        not null references region,
    percent    numeric(5, 2) not null check (percent between 0 and 100),
    unique (indicator, for_year, region_id)
);

-- the figures of an area at the end of a period, as they were reported
create table indicator_return (
    id           bigint primary key,
    version      integer      not null,
    period       varchar(10)  not null,
    region_id    bigint       not null references region,
    state        varchar(12)  not null check (state in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'PUBLISHED', 'LOCKED')),
    taken_on     date         not null,
    reason       varchar(400),
    changed_by   varchar(120) not null,
    changed_at   timestamp with time zone not null,
    unique (period, region_id)
);

create table indicator_return_figure (
    return_id    bigint      not null references indicator_return,
    indicator    varchar(60) not null,
    edition      varchar(20) not null,
    region_id    bigint      not null references region,
    numerator    bigint      not null check (numerator >= 0),
    denominator  bigint      not null check (denominator >= numerator),
    primary key (return_id, indicator, region_id)
);
