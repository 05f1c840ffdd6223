create table unit (
    id            bigint primary key,
    version       integer     not null,
    code          varchar(40) not null unique,
    name          varchar(80) not null unique,
    kind          varchar(12) not null check (kind in
                  ('GOVERNMENT', 'OFFICE', 'PARTY', 'DEPARTMENT', 'AREA', 'STREET', 'COMMUNITY', 'UTILITY')),
    external      boolean     not null,
    demonstration boolean     not null,
    region_id     bigint      not null references region
);

create table unit_alias (
    unit_id bigint      not null references unit,
    alias   varchar(80) not null primary key
);

create index unit_alias_unit on unit_alias (unit_id);
