-- 物业服务合同: what was agreed (each 补充协议 is terms of its own), 备案, notices by law, disclosures. What holds on a day is told by the dates.
create table service_contract (
    id             bigint primary key,
    version        integer       not null,
    code           varchar(20)   not null unique,
    estate_id      bigint        not null references estate,
    kind           varchar(12)   not null check (kind in ('PRELIMINARY', 'COMMITTEE', 'SELF_MANAGED', 'SOCIAL')),
    firm_id        bigint        references firm,
    provider       varchar(80),
    owners_side    varchar(80)   not null,
    signed_on      date          not null,
    begins         date          not null,
    ends           date,
    area           numeric(12, 2) not null check (area > 0),
    firm_notice    integer       check (firm_notice between 1 and 999),
    owners_notice  integer       check (owners_notice between 1 and 999),
    filed_on       date,
    filing_number  varchar(40)   unique,
    disclosed_on   date,
    last_day       date,
    end_kind       varchar(12)   check (end_kind in ('EXPIRED', 'NOT_RENEWED', 'DISMISSED', 'RESCINDED', 'AGREED', 'SUPERSEDED', 'REPLACED')),
    end_reason     varchar(400),
    changed_by     varchar(80)   not null,
    changed_at     timestamp with time zone not null,
    demonstration  boolean       not null,
    check ((firm_id is null) <> (provider is null)),
    check (ends is null or ends >= begins),
    check (signed_on <= begins),
    check ((filed_on is null) = (filing_number is null)),
    check ((last_day is null) = (end_kind is null)),
    check (last_day is null or last_day >= begins)
);

create index service_contract_estate on service_contract (estate_id, begins);
create index service_contract_firm on service_contract (firm_id);

create table contract_terms (
    id           bigint primary key,
    version      integer     not null,
    contract_id  bigint      not null references service_contract,
    seq          integer     not null check (seq >= 1),
    paper        varchar(80),
    signed_on    date        not null,
    holds_from   date        not null,
    grade_id     bigint      references service_grade,
    scan_id      bigint      references attachment,
    unique (contract_id, seq),
    check (signed_on <= holds_from),
    check ((seq = 1) = (paper is null))
);

create index contract_terms_grade on contract_terms (grade_id);

-- yuan per square metre and month
create table contract_fee (
    id        bigint primary key,
    version   integer       not null,
    terms_id  bigint        not null references contract_terms,
    building  varchar(18)   not null check (building in ('MULTI_STOREY', 'MULTI_STOREY_LIFT', 'HIGH_RISE', 'VILLA')),
    yuan      numeric(5, 2) not null check (yuan > 0),
    unique (terms_id, building)
);

create table contract_notice (
    id           bigint primary key,
    version      integer      not null,
    contract_id  bigint       not null references service_contract,
    kind         varchar(20)  not null check (kind in ('NON_RENEWAL', 'DISMISSAL', 'RESCISSION_BY_FIRM', 'RESCISSION_BY_OWNERS')),
    given_on     date         not null,
    leaves_on    date         not null,
    paper        varchar(200) not null,
    recorded_by  varchar(80)  not null,
    recorded_at  timestamp with time zone not null,
    check (leaves_on >= given_on)
);

create index contract_notice_contract on contract_notice (contract_id);

create table contract_disclosure (
    id           bigint primary key,
    version      integer      not null,
    contract_id  bigint       not null references service_contract,
    disclosed_on date         not null,
    disclosed_items varchar(200) not null,
    place        varchar(200) not null,
    recorded_by  varchar(80)  not null,
    recorded_at  timestamp with time zone not null,
    unique (contract_id, disclosed_on)
);

-- the notice periods are the law's own; §943 says 定期 and sets no period, filing and comparison are the city's to decide
insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (49, 1, 'CONTRACT_NOTICE_FIRM', 90, '2021-01-01', null, '《中华人民共和国民法典》第九百四十七条（2021年1月1日施行）', false),
       (50, 1, 'CONTRACT_NOTICE_OWNERS', 60, '2021-01-01', null, '《中华人民共和国民法典》第九百四十六条（2021年1月1日施行）', false),
       (51, 1, 'CONTRACT_NOTICE_INDEFINITE', 60, '2021-01-01', null, '《中华人民共和国民法典》第九百四十八条（2021年1月1日施行）', false),
       (52, 1, 'CONTRACT_DISCLOSURE_CYCLE', 6, '2021-01-01', null, '《中华人民共和国民法典》第九百四十三条规定“定期”，未定期限；演示值，待市住建局确定', true),
       (53, 1, 'CONTRACT_DISCLOSURE_YELLOW', 20, '2021-01-01', null, '演示值，待市住建局确定', true),
       (54, 1, 'CONTRACT_FILING', 30, '2020-01-01', null, '演示值，待市住建局确定', true),
       (55, 1, 'CONTRACT_EXPIRY_YELLOW', 180, '2020-01-01', null, '演示值，待市住建局确定', true),
       (56, 1, 'CONTRACT_PEERS', 5, '2020-01-01', null, '演示值，待市发改委、市住建局确定', true),
       (57, 1, 'CONTRACT_SPREAD', 20, '2020-01-01', null, '演示值，待市发改委、市住建局确定', true);
