-- 开发建设单位、安置业主缴款: never mixed with public money
create table contribution (
    id            bigint primary key,
    version       integer        not null,
    kind          varchar(12)    not null check (kind in ('PREPARATORY', 'START_UP')),
    estate_id     bigint         not null references estate,
    payer         varchar(120)   not null,
    basis         varchar(500)   not null,
    households    integer        not null check (households >= 1),
    computed      numeric(16, 2) not null check (computed > 0),
    due           numeric(16, 2) not null check (due > 0),
    reason        varchar(400),
    due_on        date           not null,
    paid          numeric(16, 2) not null check (paid >= 0),
    used          numeric(16, 2) not null check (used >= 0),
    refunded      numeric(16, 2) not null check (refunded >= 0),
    demonstration boolean        not null,
    unique (estate_id, kind),
    check (paid <= due),
    check (used + refunded <= paid)
);

create table contribution_entry (
    id              bigint primary key,
    version         integer        not null,
    contribution_id bigint         not null references contribution,
    seq             integer        not null check (seq >= 1),
    kind            varchar(8)     not null check (kind in ('PAID', 'USED', 'REFUNDED')),
    booked_on       date           not null,
    amount          numeric(16, 2) not null check (amount > 0),
    household       varchar(40),
    paper           varchar(80)    not null,
    text            varchar(400)   not null,
    made_by         varchar(120)   not null,
    made_at         timestamp with time zone not null,
    unique (contribution_id, seq),
    unique (contribution_id, kind, paper)
);
