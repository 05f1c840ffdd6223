-- 会议纪要: one row an edition; an issued one keeps its figures for ever
create table minutes (
    id             bigint primary key,
    version        integer     not null,
    meeting_id     bigint      not null references joint_meeting,
    edition        integer     not null check (edition >= 1),
    state          varchar(14) not null check (state in ('DRAFT', 'COUNTERSIGNING', 'ISSUED', 'SUPERSEDED')),
    number         varchar(60),
    correction     varchar(500),
    signer         varchar(40),
    issued_at      timestamp with time zone,
    preface        varchar(2000),
    due_on         date,
    turn           integer     not null,
    taken_back_for varchar(500),
    figures        text,
    run            bigint references report_run,
    unique (meeting_id, edition),
    unique (number, edition),
    check ((correction is null) = (edition = 1)),
    check (state in ('DRAFT', 'COUNTERSIGNING')
           or number is not null and signer is not null and issued_at is not null and figures is not null),
    check (state in ('ISSUED', 'SUPERSEDED') or issued_at is null and figures is null)
);

create table minutes_section (
    id         bigint primary key,
    version    integer      not null,
    document_id bigint       not null references minutes,
    seq        integer      not null,
    title      varchar(120) not null,
    text       varchar(4000),
    unique (document_id, seq)
);

-- one row a unit and a turn of asking: what was objected to an earlier draft stays to be read
create table minutes_countersign (
    id          bigint primary key,
    version     integer     not null,
    document_id  bigint      not null references minutes,
    unit_id     bigint      not null references unit,
    turn        integer     not null,
    verdict     varchar(10) not null check (verdict in ('PENDING', 'AGREED', 'OBJECTED')),
    text        varchar(1000),
    spoken_by   varchar(60),
    spoken_at   timestamp with time zone,
    answer      varchar(1000),
    answered_by varchar(60),
    answered_at timestamp with time zone,
    unique (document_id, turn, unit_id),
    check ((verdict = 'PENDING') = (spoken_at is null)),
    check (verdict = 'OBJECTED' or answer is null)
);

create index minutes_countersign_unit on minutes_countersign (unit_id, verdict);

create table minutes_receipt (
    id          bigint primary key,
    version     integer not null,
    document_id  bigint  not null references minutes,
    unit_id     bigint  not null references unit,
    received_by varchar(60),
    received_at timestamp with time zone,
    unique (document_id, unit_id),
    check ((received_by is null) = (received_at is null))
);

create index minutes_receipt_unit on minutes_receipt (unit_id, received_at);

insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (26, 1, 'MINUTES_COUNTERSIGN', 3, '2020-01-01', null, '演示值，待市政府督查室确定', true);

insert into number_rule (id, version, report, pattern, valid_from, valid_to, source, demonstration)
values (26, 1, 'joint-meeting-bulletin-by-unit', '资督分通〔{year}〕{n}号', '2020-01-01', null, '演示值，待市政府督查室确定', true);
