create table plan (
    id              bigint primary key,
    version         integer       not null,
    code            varchar(40)   not null unique,
    document_number varchar(60)   not null,
    title           varchar(200)  not null,
    notice_title    varchar(200),
    issuer          varchar(80)   not null,
    issued_on       date          not null,
    first_year      integer       not null,
    last_year       integer       not null,
    scope           varchar(200)  not null,
    addressees      varchar(2000),
    basis           varchar(2000),
    preamble        varchar(4000),
    guiding_thought varchar(4000),
    goals           varchar(4000),
    check (first_year between 2000 and 2099 and last_year between first_year and 2099)
);

create table plan_safeguard (
    plan_id bigint        not null references plan,
    seq     integer       not null,
    number  varchar(20)   not null,
    title   varchar(120)  not null,
    text    varchar(4000) not null,
    primary key (plan_id, seq)
);

create table measure (
    id      bigint primary key,
    version integer       not null,
    plan_id bigint        not null references plan,
    seq     integer       not null,
    code    varchar(20)   not null,
    number  varchar(20)   not null,
    section varchar(120)  not null,
    title   varchar(120)  not null,
    text    varchar(4000) not null,
    unique (plan_id, code),
    unique (plan_id, seq)
);

create table duty (
    id         bigint primary key,
    version    integer     not null,
    measure_id bigint      not null references measure,
    seq        integer     not null,
    unit_id    bigint      not null references unit,
    role       varchar(12) not null check (role in ('LEAD', 'RESPONSIBLE')),
    wording    varchar(80) not null,
    unique (measure_id, unit_id),
    unique (measure_id, seq)
);

create index duty_unit on duty (unit_id);

create table plan_target (
    id        bigint primary key,
    version   integer       not null,
    plan_id   bigint        not null references plan,
    indicator varchar(60)   not null,
    name      varchar(80)   not null,
    year      integer       not null,
    value     numeric(6, 2) not null check (value >= 0),
    unit      varchar(10)   not null,
    wording   varchar(500)  not null,
    unique (plan_id, indicator, year)
);

create table plan_base (
    id         bigint primary key,
    version    integer        not null,
    plan_id    bigint         not null references plan,
    seq        integer        not null,
    code       varchar(40)    not null,
    name       varchar(80)    not null,
    value      numeric(16, 2) not null check (value >= 0),
    unit       varchar(10)    not null,
    year       integer,
    measure_id bigint references measure,
    wording    varchar(500)   not null,
    note       varchar(500),
    unique (plan_id, code),
    unique (plan_id, seq)
);

create table deliverable (
    id         bigint primary key,
    version    integer      not null,
    plan_id    bigint       not null references plan,
    seq        integer      not null,
    code       varchar(20)  not null,
    name       varchar(120) not null,
    kind       varchar(20)  not null,
    measure_id bigint       not null references measure,
    wording    varchar(500) not null,
    state      varchar(12)  not null check (state in ('PLANNED')),
    unique (plan_id, code),
    unique (plan_id, seq)
);

create table duty_progress (
    id            bigint primary key,
    version       integer       not null,
    duty_id       bigint        not null references duty,
    period        varchar(6)    not null check (period like '20__Q_'),
    text          varchar(4000) not null,
    percent       integer check (percent between 0 and 100),
    state         varchar(12)   not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CONFIRMED')),
    submitted_by  varchar(60),
    submitted_at  timestamp with time zone,
    return_reason varchar(500),
    reviewed_by   varchar(60),
    reviewed_at   timestamp with time zone,
    unique (duty_id, period),
    check (state = 'DRAFT' or (submitted_by is not null and submitted_at is not null)),
    check (state not in ('RETURNED', 'CONFIRMED') or (reviewed_by is not null and reviewed_at is not null)),
    check (state <> 'RETURNED' or return_reason is not null)
);

create index duty_progress_state on duty_progress (state);
