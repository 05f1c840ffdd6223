create table report_run (
    id               bigint primary key,
    version          integer      not null,
    code             varchar(60)  not null,
    title            varchar(120) not null,
    period           varchar(10)  not null,
    region_id        bigint       not null references region,
    format           varchar(10)  not null,
    template_version varchar(20)  not null,
    figures          text         not null,
    content          ${bytes}     not null,
    length           bigint       not null,
    sha256           varchar(64)  not null,
    username         varchar(60)  not null,
    display_name     varchar(60)  not null,
    unit_name        varchar(80)  not null,
    unit_id          bigint       not null,
    pulled_at        timestamp with time zone not null
);

create index report_run_pulled on report_run (pulled_at);
