-- 考核细则: an edition that was issued is never changed
create table assessment_scheme (
    id            bigint primary key,
    version       integer       not null,
    code          varchar(40)   not null,
    name          varchar(120)  not null,
    basis         varchar(500)  not null,
    edition       integer       not null check (edition >= 1),
    valid_from    date          not null,
    valid_to      date,
    bonus_cap     numeric(5, 2) not null check (bonus_cap between 0 and 20),
    tie_order     varchar(420)  not null,
    state         varchar(6)    not null check (state in ('DRAFT', 'ISSUED')),
    demonstration boolean       not null,
    unique (code, edition),
    check (valid_to is null or valid_to >= valid_from)
);

create table assessment_item (
    id            bigint primary key,
    version       integer      not null,
    scheme_id     bigint       not null references assessment_scheme,
    seq           integer      not null,
    code          varchar(40)  not null,
    name          varchar(60)  not null,
    standard      varchar(500) not null,
    means         varchar(9)   not null check (means in ('AUTOMATIC', 'MANUAL')),
    effect        varchar(9)   not null check (effect in ('MARK', 'DEDUCTION', 'BONUS', 'VETO')),
    full_mark     numeric(5, 2) check (full_mark > 0),
    judge_id      bigint references unit,
    source        varchar(60),
    rule          varchar(8) check (rule in ('LINEAR', 'PER_CASE')),
    floor_percent numeric(5, 2) check (floor_percent >= 0),
    goal_percent  numeric(5, 2) check (goal_percent <= 100),
    per_case      numeric(5, 2) check (per_case > 0),
    empty_mark    varchar(7) check (empty_mark in ('FULL', 'NOTHING')),
    unique (scheme_id, code),
    check (floor_percent < goal_percent)
);

-- 考核: one for each year; a correction is the next edition of the same year
create table assessment (
    id              bigint primary key,
    version         integer     not null,
    scheme_id       bigint      not null references assessment_scheme,
    assess_year     integer     not null check (assess_year between 2020 and 2100),
    edition         integer     not null check (edition >= 1),
    state           varchar(12) not null check (state in ('SELF_SCORING', 'REVIEW', 'ANNOUNCED', 'FINAL')),
    as_of           date        not null,
    started_on      date        not null,
    self_due        date        not null,
    announced_on    date,
    objection_until date,
    turn            integer     not null check (turn >= 0),
    final_on        date,
    correction      varchar(500),
    taken_back_for  varchar(500),
    demonstration   boolean     not null,
    unique (assess_year, edition),
    check ((turn = 0) = (announced_on is null)),
    check ((announced_on is null) = (objection_until is null)),
    check ((state = 'FINAL') = (final_on is not null)),
    check (final_on is null or final_on > objection_until),
    check ((edition = 1) = (correction is null))
);

create table assessment_sheet (
    id            bigint primary key,
    version       integer       not null,
    assessment_id bigint        not null references assessment,
    region_id     bigint        not null references region,
    unit_id       bigint        not null references unit,
    state         varchar(9)    not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED')),
    submitted_by  varchar(60),
    submitted_at  timestamp with time zone,
    return_reason varchar(500),
    marks         numeric(6, 2) not null,
    bonus         numeric(6, 2) not null,
    deductions    numeric(6, 2) not null,
    total         numeric(6, 2) not null check (total >= 0),
    vetoed        boolean       not null,
    place         integer check (place >= 1),
    place_reason  varchar(10) check (place_reason in ('TOTAL', 'ITEM', 'DEDUCTIONS', 'SHARED', 'VETO')),
    place_item    varchar(40),
    unique (assessment_id, region_id)
);

create index assessment_sheet_region on assessment_sheet (region_id);

create table assessment_score (
    id           bigint primary key,
    version      integer not null,
    sheet_id     bigint  not null references assessment_sheet,
    item_id      bigint  not null references assessment_item,
    self_points  numeric(5, 2) check (self_points >= 0),
    self_text    varchar(1000),
    self_by      varchar(60),
    self_at      timestamp with time zone,
    points       numeric(7, 2) check (points >= 0),
    reason       varchar(500),
    judged_by    varchar(60),
    judged_unit  varchar(120),
    judged_at    timestamp with time zone,
    numerator    bigint,
    denominator  bigint,
    source_words varchar(500),
    rule_words   varchar(300),
    unique (sheet_id, item_id)
);

create table assessment_evidence (
    score_id      bigint not null references assessment_score,
    attachment_id bigint not null references attachment,
    primary key (score_id, attachment_id)
);

create table assessment_objection (
    id          bigint primary key,
    version     integer       not null,
    sheet_id    bigint        not null references assessment_sheet,
    item_id     bigint references assessment_item,
    turn        integer       not null,
    text        varchar(1000) not null,
    raised_by   varchar(120)  not null,
    raised_at   timestamp with time zone not null,
    state       varchar(7)    not null check (state in ('OPEN', 'UPHELD', 'REFUSED')),
    answer      varchar(1000),
    answered_by varchar(120),
    answered_at timestamp with time zone,
    check ((state = 'OPEN') = (answered_at is null)),
    check ((answer is null) = (answered_at is null))
);

create index assessment_objection_sheet on assessment_objection (sheet_id);

-- neither the plan nor a law sets the publicity period: a demonstration value until the city decides
insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (40, 1, 'ASSESSMENT_PUBLICITY', 5, '2020-01-01', null, '演示值，待考核细则确定', true);
