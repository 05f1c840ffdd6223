create table firm (
    id                   bigint primary key,
    version              integer      not null,
    credit_code          varchar(18)  not null unique check (char_length(credit_code) = 18),
    name                 varchar(80)  not null,
    legal_representative varchar(30)  not null,
    phone                varchar(20),
    address              varchar(120) not null,
    region_id            bigint       not null references region,
    active_from          date         not null,
    active_until         date,
    party_form           varchar(12)  check (party_form in ('SEPARATE', 'JOINT', 'AFFILIATED', 'OTHER')),
    party_host           varchar(80),
    party_since          date,
    eligible             boolean,
    eligible_reason      varchar(200),
    demonstration        boolean      not null,
    check (active_until is null or active_until >= active_from),
    check (party_form is null or party_since is not null),
    check (party_form is null or party_form not in ('JOINT', 'AFFILIATED') or party_host is not null)
);

create index firm_region on firm (region_id, id);
create index firm_name on firm (name, id);

create table firm_former_name (
    firm_id bigint      not null references firm,
    name    varchar(80) not null,
    primary key (firm_id, name)
);

-- the plan's table of modes: a null condition holds for everything
create table mode_rule (
    id             bigint primary key,
    version        integer      not null,
    seq            integer      not null,
    kind           varchar(12)  check (kind in ('COMMERCIAL', 'RESETTLEMENT', 'SOCIAL', 'OLD')),
    age_class      varchar(4)   check (age_class in ('NEW', 'OLD')),
    infrastructure varchar(8)   check (infrastructure in ('FAIR', 'BASIC', 'POOR')),
    income         varchar(8)   check (income in ('HIGHER', 'MIXED', 'LOW')),
    size_class     varchar(8)   check (size_class in ('SMALL', 'MEDIUM', 'LARGE')),
    layout         varchar(10)  check (layout in ('SCATTERED', 'TOGETHER')),
    will           varchar(8)   check (will in ('STRONG', 'WEAK')),
    mode           varchar(12)  not null check (mode in ('PROFESSIONAL', 'SELF', 'COMMUNITY')),
    wording        varchar(200) not null,
    valid_from     date         not null,
    valid_to       date,
    source         varchar(200) not null,
    demonstration  boolean      not null,
    unique (seq, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

insert into mode_rule (id, version, seq, age_class, infrastructure, income, size_class, layout, will, mode, wording, valid_from, source, demonstration)
values (1, 1, 1, 'NEW', null, null, null, null, null, 'PROFESSIONAL', '新建小区全面实施专业化物业服务', '2020-01-01', '资府办发〔2020〕72号 三（四）2', false),
       (2, 1, 2, 'OLD', 'FAIR', 'HIGHER', null, null, null, 'PROFESSIONAL', '对基础设施较完善，居民生活水平较高的老旧小区，按规定程序引进专业化物业服务', '2020-01-01', '资府办发〔2020〕72号 三（四）2', false),
       (3, 1, 3, 'OLD', 'BASIC', null, null, null, 'STRONG', 'SELF', '对基础设施基本健全，不具备引入专业物业服务且业主自治意愿强烈的，由街道办事处（镇人民政府）引导成立业委会或自管委实行自治管理', '2020-01-01', '资府办发〔2020〕72号 三（四）2', false),
       (4, 1, 4, 'OLD', 'POOR', 'LOW', 'SMALL', 'SCATTERED', null, 'COMMUNITY', '对基础设施不健全、低收入人群集中且规模较小、分布零散的老旧小区，由街道办纳入社区保障物业服务', '2020-01-01', '资府办发〔2020〕72号 三（四）2', false);

create table mode_limit (
    id            bigint primary key,
    version       integer      not null,
    code          varchar(12)  not null check (code in ('OLD_BEFORE', 'SMALL_BELOW', 'LARGE_FROM')),
    amount        integer      not null check (amount > 0),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- the plan gives no numbers here: these are demonstration values until the city decides
insert into mode_limit (id, version, code, amount, valid_from, valid_to, source, demonstration)
values (1, 1, 'OLD_BEFORE', 2000, '2020-01-01', null, '演示值，参照资府办发〔2020〕72号 三（四）1“2000年前”，待市住房城乡建设局确定', true),
       (2, 1, 'SMALL_BELOW', 150, '2020-01-01', null, '演示值，待市住房城乡建设局确定', true),
       (3, 1, 'LARGE_FROM', 500, '2020-01-01', null, '演示值，待市住房城乡建设局确定', true);

-- how estates are managed: never deleted; of a row that was followed by another only the last day is set
create table mode_decision (
    id            bigint primary key,
    version       integer      not null,
    estate_id     bigint       not null references estate,
    mode          varchar(12)  not null check (mode in ('PROFESSIONAL', 'SELF', 'COMMUNITY')),
    recommended   varchar(12)  check (recommended in ('PROFESSIONAL', 'SELF', 'COMMUNITY')),
    firm_id       bigint       references firm,
    holds_from    date         not null,
    holds_to      date,
    decided_by    varchar(80)  not null,
    reason        varchar(400),
    end_reason    varchar(400),
    changed_at    timestamp with time zone not null,
    changed_by    varchar(120) not null,
    demonstration boolean      not null,
    unique (estate_id, holds_from),
    check (holds_to is null or holds_to >= holds_from),
    check (firm_id is null or mode = 'PROFESSIONAL'),
    check (mode = recommended or reason is not null)
);

-- managed estates of a day are counted by community from this index and estate_community alone
create index mode_decision_held on mode_decision (estate_id, holds_from, holds_to, mode);
create index mode_decision_firm on mode_decision (firm_id);

create table matter_type (
    id            bigint primary key,
    version       integer      not null,
    code          varchar(40)  not null unique,
    name          varchar(40)  not null unique,
    seq           integer      not null,
    source        varchar(200) not null,
    demonstration boolean      not null
);

-- who answers for what: a null matter stands for all of them, a region for everything below it
create table responsibility (
    id            bigint primary key,
    version       integer      not null,
    matter_id     bigint       references matter_type,
    region_id     bigint       not null references region,
    role          varchar(10)  not null check (role in ('OVERALL', 'CARRY_OUT', 'GUIDE', 'ASSIST')),
    unit_id       bigint       not null references unit,
    valid_from    date         not null,
    valid_to      date,
    basis         varchar(200) not null,
    demonstration boolean      not null,
    check (valid_to is null or valid_to >= valid_from)
);

create index responsibility_region on responsibility (region_id, id);
create index responsibility_unit on responsibility (unit_id);
