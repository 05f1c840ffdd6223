-- one file taken in, or tried; the annotated sheet of what was wrong is kept with it
create table import_run (
    id            bigint primary key,
    version       integer      not null,
    register      varchar(40)  not null,
    file_name     varchar(200) not null,
    mode          varchar(8)   not null check (mode in ('DRY', 'ALL', 'VALID')),
    state         varchar(8)   not null check (state in ('RUNNING', 'WRITTEN', 'CHECKED', 'REFUSED', 'BROKEN')),
    expected_rows integer      not null,
    read_rows     integer      not null,
    wrong_rows    integer      not null,
    created       integer      not null,
    changed       integer      not null,
    same          integer      not null,
    message       varchar(400),
    account_id    bigint       not null,
    display_name  varchar(60)  not null,
    unit_name     varchar(80)  not null,
    started_at    timestamp with time zone not null,
    moved_at      timestamp with time zone not null,
    sheet_id      bigint       references attachment
);

create index import_run_account on import_run (account_id, id);
create index import_run_started on import_run (started_at);

create table import_problem (
    run_id  bigint       not null references import_run,
    line    integer      not null,
    seq     integer      not null,
    header  varchar(60)  not null,
    reason  varchar(400) not null,
    primary key (run_id, seq)
);
