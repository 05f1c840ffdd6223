-- 补助政策: what a programme grants, by the day
create table fund_policy (
    id             bigint primary key,
    version        integer        not null,
    programme_id   bigint         not null references fund_programme,
    valid_from     date           not null,
    valid_to       date,
    formula        varchar(12)    not null check (formula in ('AREA_MONTHS', 'HOUSEHOLDS', 'AWARD')),
    rate           numeric(16, 4) not null check (rate > 0),
    area_cap       numeric(10, 2) check (area_cap > 0),
    ceiling        numeric(16, 2) check (ceiling > 0),
    recipients     integer check (recipients > 0),
    publicity_days integer        not null check (publicity_days >= 0),
    basis          varchar(500)   not null,
    demonstration  boolean        not null,
    unique (programme_id, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- 激励名额: the database knows no more places than there are
create table fund_award_slot (
    id           bigint primary key,
    version      integer        not null,
    programme_id bigint         not null references fund_programme,
    award_year   integer        not null check (award_year between 2020 and 2100),
    slot         integer        not null check (slot >= 1),
    ceiling      numeric(16, 2) not null check (ceiling > 0),
    unique (programme_id, award_year, slot),
    unique (id, ceiling)
);

-- 资金申报
create table fund_application (
    id             bigint primary key,
    version        integer        not null,
    number         varchar(60) unique,
    programme_id   bigint         not null references fund_programme,
    kind           varchar(12)    not null check (kind in ('SUBSIDY', 'RENOVATION', 'INCENTIVE')),
    state          varchar(10)    not null check (state in ('DRAFT', 'APPLIED', 'REVIEWED', 'EXAMINED', 'PUBLICISED', 'APPROVED', 'PAYING',
                                                            'PAID', 'EVALUATED', 'RETURNED', 'WITHDRAWN')),
    entered_on     date           not null,
    estate_id      bigint references estate,
    region_id      bigint         not null references region,
    unit_id        bigint         not null references unit,
    period_from    date           not null,
    period_to      date           not null,
    purpose        varchar(1000)  not null,
    basis          varchar(500)   not null,
    households     integer        not null check (households >= 0),
    area           numeric(10, 2) not null check (area >= 0),
    months         integer        not null check (months >= 1),
    rate           numeric(16, 4) not null check (rate > 0),
    computed       numeric(16, 2) not null check (computed > 0),
    amount         numeric(16, 2) not null check (amount > 0),
    approved       numeric(16, 2) check (approved >= 0),
    paid           numeric(16, 2) not null check (paid >= 0),
    recovered      numeric(16, 2) not null check (recovered >= 0),
    budget_id      bigint references fund_budget,
    award_slot_id  bigint unique,
    award_ceiling  numeric(16, 2),
    public_from    date,
    public_until   date,
    payee_name     varchar(120)   not null,
    payee_bank     varchar(120)   not null,
    payee_cnaps    varchar(12)    not null,
    payee_account  varchar(400)   not null,
    payee_masked   varchar(40)    not null,
    demonstration  boolean        not null,
    foreign key (award_slot_id, award_ceiling) references fund_award_slot (id, ceiling),
    check (period_to >= period_from),
    check ((kind = 'INCENTIVE') = (estate_id is null)),
    check (kind <> 'INCENTIVE' or approved is null or approved = 0 or award_slot_id is not null),
    check (approved <= award_ceiling),
    check (approved is null or paid <= approved),
    check (paid = 0 or approved is not null),
    check (recovered <= paid)
);

create index fund_application_list on fund_application (state, entered_on);

create index fund_application_region on fund_application (region_id, period_from);

-- one recipient, one month, one kind: once
create table fund_claim (
    application_id bigint      not null references fund_application,
    kind           varchar(12) not null,
    recipient      varchar(30) not null,
    claimed_month  integer     not null,
    unique (kind, recipient, claimed_month)
);

create index fund_claim_application on fund_claim (application_id);

create table fund_application_step (
    id             bigint primary key,
    version        integer      not null,
    application_id bigint       not null references fund_application,
    kind           varchar(18)  not null check (kind in ('APPLIED', 'REVIEWED', 'EXAMINED', 'PUBLICISED', 'OBJECTED', 'OBJECTION_UPHELD',
                                                         'OBJECTION_REJECTED', 'APPROVED', 'REDUCED', 'PAID', 'CONFIRMED', 'DEMANDED',
                                                         'RECOVERED', 'EVALUATED', 'RETURNED', 'WITHDRAWN')),
    made_at        timestamp with time zone not null,
    account_id     bigint       not null,
    display_name   varchar(120) not null,
    unit_name      varchar(120) not null,
    households     integer,
    area           numeric(10, 2),
    months         integer,
    rate           numeric(16, 4),
    computed       numeric(16, 2),
    amount         numeric(16, 2),
    voucher        varchar(90),
    text           varchar(1000)
);

create index fund_application_step_of on fund_application_step (application_id);

create table fund_objection (
    id             bigint primary key,
    version        integer       not null,
    application_id bigint        not null references fund_application,
    raised_on      date          not null,
    raised_by      varchar(80)   not null,
    text           varchar(1000) not null,
    state          varchar(8)    not null check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    answered_on    date,
    answer         varchar(1000),
    check ((state = 'OPEN') = (answer is null))
);

create index fund_objection_of on fund_objection (application_id);

create table fund_payment (
    id             bigint primary key,
    version        integer        not null,
    application_id bigint         not null references fund_application,
    seq            integer        not null check (seq >= 1),
    amount         numeric(16, 2) not null check (amount > 0),
    paper          varchar(80)    not null,
    voucher        varchar(90)    not null unique,
    paid_on        date           not null,
    paid_by        varchar(120)   not null,
    confirmed_on   date,
    confirmed_by   varchar(120),
    unique (application_id, seq),
    check ((confirmed_on is null) = (confirmed_by is null))
);

create table fund_recovery (
    id             bigint primary key,
    version        integer        not null,
    application_id bigint         not null references fund_application,
    seq            integer        not null check (seq >= 1),
    amount         numeric(16, 2) not null check (amount > 0),
    reason         varchar(1000)  not null,
    demanded_on    date           not null,
    received_on    date,
    paper          varchar(80),
    voucher        varchar(90) unique,
    unique (application_id, seq),
    check ((received_on is null) = (voucher is null))
);

create table fund_evaluation (
    id             bigint primary key,
    version        integer       not null,
    application_id bigint        not null unique references fund_application,
    evaluated_on   date          not null,
    evaluated_by   varchar(120)  not null,
    input_score    integer       not null check (input_score between 0 and 100),
    process_score  integer       not null check (process_score between 0 and 100),
    output_score   integer       not null check (output_score between 0 and 100),
    effect_score   integer       not null check (effect_score between 0 and 100),
    text           varchar(1000) not null
);
