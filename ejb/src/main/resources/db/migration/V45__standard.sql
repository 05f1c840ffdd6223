-- 标准规范: standards, their editions, the clauses of an edition. What holds on a day is told by the dates, never by a flag.
create table standard (
    id             bigint primary key,
    version        integer      not null,
    code           varchar(40)  not null unique,
    kind           varchar(20)  not null check (kind in ('LOCAL_STANDARD', 'GUIDELINE', 'MEASURE', 'PRICE_NOTICE', 'ASSESSMENT',
                                                         'CREDIT', 'RULES', 'ASSOCIATION')),
    title          varchar(200) not null,
    unit_id        bigint       not null references unit,
    deliverable_id bigint references deliverable,
    demonstration  boolean      not null
);

create table standard_edition (
    id              bigint primary key,
    version         integer      not null,
    standard_id     bigint       not null references standard,
    seq             integer      not null check (seq >= 1),
    state           varchar(12)  not null check (state in ('DRAFT', 'CONSULTATION', 'EXAMINATION', 'APPROVED', 'PUBLISHED')),
    title           varchar(200) not null,
    change_note     varchar(2000),
    drafted_on      date         not null,
    drafter_id      bigint       not null,
    drafter         varchar(80)  not null,
    consult_from    date,
    consult_until   date,
    examined_on     date,
    returned_for    varchar(1000),
    approved_on     date,
    approver        varchar(80),
    document_number varchar(80) unique,
    issuer          varchar(200),
    published_on    date,
    effective_from  date,
    repealed_from   date,
    repeal_paper    varchar(80),
    demonstration   boolean      not null,
    unique (standard_id, seq),
    check (consult_until >= consult_from),
    check (effective_from >= published_on),
    check (repealed_from > effective_from),
    check (state <> 'PUBLISHED' or (document_number is not null and issuer is not null and published_on is not null
                                    and effective_from is not null))
);

create table standard_clause (
    id         bigint primary key,
    version    integer     not null,
    edition_id bigint      not null references standard_edition,
    position   integer     not null check (position >= 1),
    number     varchar(30) not null,
    heading    varchar(200),
    body       varchar(20000) not null,
    unique (edition_id, number)
);

create index standard_clause_order on standard_clause (edition_id, position);
