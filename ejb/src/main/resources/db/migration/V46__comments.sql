-- 征求意见: what people say about an edition before it is examined, and what became of it. The clause is kept as it was called then.
create table standard_comment (
    id             bigint primary key,
    version        integer       not null,
    edition_id     bigint        not null references standard_edition,
    number         integer       not null check (number >= 1),
    receipt        varchar(16)   not null unique,
    clause_number  varchar(30),
    clause_heading varchar(200),
    author         varchar(80),
    source         varchar(8)    not null check (source in ('SITE', 'LETTER')),
    body           varchar(4000) not null,
    said_on        date          not null,
    answer         varchar(8) check (answer in ('ADOPTED', 'PARTLY', 'REJECTED')),
    reason         varchar(2000),
    answered_on    date,
    answered_by    varchar(80),
    unique (edition_id, number),
    check ((answer is null) = (answered_on is null)),
    check (answer is null or answer = 'ADOPTED' or reason is not null)
);
