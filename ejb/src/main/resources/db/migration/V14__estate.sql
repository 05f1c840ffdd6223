-- the master record: everything else hangs on it
create table estate (
    id             bigint primary key,
    version        integer       not null,
    code           varchar(20)   not null unique,
    name           varchar(60)   not null,
    initials       varchar(60)   not null,
    community_id   bigint        not null references region,
    address        varchar(120)  not null,
    built_year     integer       check (built_year between 1900 and 2100),
    kind           varchar(12)   not null check (kind in ('COMMERCIAL', 'RESETTLEMENT', 'SOCIAL', 'OLD')),
    households     integer       not null check (households >= 0),
    area           numeric(14, 2) not null check (area >= 0),
    buildings      integer       not null check (buildings >= 0),
    lifts          integer       not null check (lifts >= 0),
    in_scope       boolean       not null,
    scope_reason   varchar(200),
    infrastructure varchar(8)    check (infrastructure in ('FAIR', 'BASIC', 'POOR')),
    income         varchar(8)    check (income in ('HIGHER', 'MIXED', 'LOW')),
    scattered      boolean,
    will           varchar(8)    check (will in ('STRONG', 'WEAK')),
    holds_from     date          not null,
    merged_into_id bigint        references estate,
    merged_on      date,
    demonstration  boolean       not null,
    check (in_scope or scope_reason is not null),
    check ((merged_into_id is null) = (merged_on is null))
);

create index estate_community on estate (community_id, id);
create index estate_name on estate (name, id);

create table estate_former_name (
    estate_id bigint      not null references estate,
    name      varchar(60) not null,
    primary key (estate_id, name)
);

-- what was so until a change: written when facts change, never updated, never deleted
create table estate_revision (
    id             bigint primary key,
    version        integer       not null,
    estate_id      bigint        not null references estate,
    name           varchar(60)   not null,
    community_id   bigint        not null references region,
    address        varchar(120)  not null,
    built_year     integer,
    kind           varchar(12)   not null,
    households     integer       not null,
    area           numeric(14, 2) not null,
    buildings      integer       not null,
    lifts          integer       not null,
    in_scope       boolean       not null,
    scope_reason   varchar(200),
    infrastructure varchar(8),
    income         varchar(8),
    scattered      boolean,
    will           varchar(8),
    holds_from     date          not null,
    holds_to       date          not null,
    changed_at     timestamp with time zone not null,
    changed_by     varchar(120)  not null,
    reason         varchar(400)  not null,
    check (holds_to >= holds_from)
);

create index estate_revision_estate on estate_revision (estate_id, holds_from);
