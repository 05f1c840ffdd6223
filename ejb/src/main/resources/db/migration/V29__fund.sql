-- 资金项目: what money is for
create table fund_programme (
    id            bigint primary key,
    version       integer      not null,
    code          varchar(40)  not null unique,
    sign          varchar(8)   not null unique,
    kind          varchar(12)  not null check (kind in ('PREPARATORY', 'START_UP', 'SUBSIDY', 'RENOVATION', 'INCENTIVE')),
    name          varchar(120) not null,
    basis         varchar(500) not null,
    valid_from    date         not null,
    valid_to      date,
    demonstration boolean      not null,
    check (valid_to is null or valid_to >= valid_from)
);

-- 年度预算: holds no sum of its own, the ledger does
create table fund_budget (
    id            bigint primary key,
    version       integer     not null,
    programme_id  bigint      not null references fund_programme,
    budget_year   integer     not null check (budget_year between 2020 and 2100),
    region_id     bigint      not null references region,
    state         varchar(8)  not null check (state in ('OPEN', 'CLOSED')),
    demonstration boolean     not null,
    unique (programme_id, budget_year, region_id)
);

create sequence fund_voucher_seq start with 50 increment by 50;

create sequence fund_entry_seq start with 100 increment by 100;

-- 记账凭证: one chain for each budget; what was appropriated is always what stands on the other accounts
create table fund_voucher (
    id           bigint primary key,
    budget_id    bigint         not null references fund_budget,
    seq          integer        not null check (seq >= 1),
    number       varchar(90)    not null unique,
    kind         varchar(11)    not null check (kind in ('APPROPRIATE', 'REDUCE', 'FREEZE', 'THAW', 'COMMIT', 'RELEASE', 'PAY',
                                                         'RECOVER', 'CARRY_OUT', 'CARRY_IN', 'LAPSE')),
    booked_on    date           not null,
    amount       numeric(16, 2) not null check (amount > 0),
    paper        varchar(80),
    text         varchar(400)   not null,
    username     varchar(60)    not null,
    display_name varchar(120)   not null,
    unit_name    varchar(120)   not null,
    made_at      timestamp with time zone not null,
    appropriated numeric(16, 2) not null,
    available    numeric(16, 2) not null check (available >= 0),
    frozen       numeric(16, 2) not null check (frozen >= 0),
    committed    numeric(16, 2) not null check (committed >= 0),
    paid         numeric(16, 2) not null check (paid >= 0),
    carried      numeric(16, 2) not null,
    previous     varchar(64)    not null,
    hash         varchar(64)    not null unique,
    unique (budget_id, seq),
    unique (budget_id, previous),
    unique (budget_id, kind, paper),
    check (appropriated = available + frozen + committed + paid + carried)
);

create index fund_voucher_day on fund_voucher (booked_on, budget_id);

create table fund_entry (
    id         bigint primary key,
    voucher_id bigint         not null references fund_voucher,
    budget_id  bigint         not null references fund_budget,
    account    varchar(12)    not null check (account in ('APPROPRIATED', 'AVAILABLE', 'FROZEN', 'COMMITTED', 'PAID', 'CARRIED')),
    debit      numeric(16, 2) not null check (debit >= 0),
    credit     numeric(16, 2) not null check (credit >= 0),
    unique (voucher_id, account),
    check ((debit = 0) <> (credit = 0))
);

create index fund_entry_sum on fund_entry (budget_id, account, debit, credit);
