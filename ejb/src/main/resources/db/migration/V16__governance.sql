-- party organisations: street, community, estate
create table party_organisation (
    id             bigint primary key,
    version        integer      not null,
    name           varchar(80)  not null,
    level          varchar(12)  not null check (level in ('STREET', 'COMMUNITY', 'ESTATE')),
    kind           varchar(16)  not null check (kind in ('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH')),
    parent_id      bigint       references party_organisation,
    region_id      bigint       not null references region,
    secretary      varchar(40),
    members        integer      check (members >= 0),
    established_on date         not null,
    ended_on       date,
    demonstration  boolean      not null,
    check (ended_on is null or ended_on >= established_on),
    check ((level = 'STREET') = (parent_id is null))
);

create index party_organisation_region on party_organisation (region_id, level);
create index party_organisation_parent on party_organisation (parent_id);

-- which organisation covers which estate from one day to another, both inclusive; an open end is null
create table party_coverage (
    id              bigint primary key,
    version         integer not null,
    organisation_id bigint  not null references party_organisation,
    estate_id       bigint  not null references estate,
    from_day        date    not null,
    to_day          date,
    check (to_day is null or to_day >= from_day)
);

create index party_coverage_estate on party_coverage (estate_id, from_day, to_day);
create index party_coverage_organisation on party_coverage (organisation_id, from_day);

-- owners' committees and self-management committees, one term each
create table committee (
    id            bigint primary key,
    version       integer     not null,
    estate_id     bigint      not null references estate,
    kind          varchar(16) not null check (kind in ('OWNERS', 'SELF_MANAGEMENT')),
    stage         varchar(20) not null check (stage in ('CHECKING', 'APPLIED', 'GROUP_FORMED', 'RIGHTS_CONFIRMED',
                      'ANNOUNCED', 'VOTING', 'COUNTED', 'FIRST_MEETING', 'FILED', 'IN_OFFICE', 'RENEWAL_WARNED',
                      'RENEWING', 'TERMINATED', 'STALLED', 'ORDERED')),
    resumes       varchar(20),
    since         date        not null,
    members       integer     check (members > 0),
    chair         varchar(40),
    term_start    date,
    term_end      date,
    next_due      date,
    due_for       varchar(20),
    demonstration boolean     not null,
    check (term_end is null or term_end > term_start),
    check ((next_due is null) = (due_for is null))
);

create index committee_estate on committee (estate_id, stage);
create index committee_due on committee (next_due, id);

-- every step of the way with its day
create table committee_step (
    id           bigint primary key,
    version      integer      not null,
    committee_id bigint       not null references committee,
    seq          integer      not null,
    stage        varchar(20)  not null,
    taken_on     date         not null,
    note         varchar(400),
    recorded_by  varchar(120) not null,
    recorded_at  timestamp with time zone not null,
    unique (committee_id, seq)
);

-- the days on which a committee is validly in office, both inclusive: what rates are counted from
create table committee_office (
    id           bigint primary key,
    version      integer not null,
    committee_id bigint  not null references committee,
    estate_id    bigint  not null references estate,
    from_day     date    not null,
    to_day       date    not null,
    check (to_day >= from_day)
);

create index committee_office_estate on committee_office (estate_id, from_day, to_day);
create index committee_office_committee on committee_office (committee_id);

create table assembly_vote (
    id               bigint primary key,
    version          integer        not null,
    committee_id     bigint         not null references committee,
    matter           varchar(24)    not null,
    subject          varchar(200)   not null,
    held_on          date           not null,
    owners           integer        not null check (owners > 0),
    area             numeric(14, 2) not null check (area > 0),
    for_owners       integer        not null check (for_owners >= 0),
    for_area         numeric(14, 2) not null check (for_area >= 0),
    against_owners   integer        not null check (against_owners >= 0),
    against_area     numeric(14, 2) not null check (against_area >= 0),
    abstained_owners integer        not null check (abstained_owners >= 0),
    abstained_area   numeric(14, 2) not null check (abstained_area >= 0),
    demonstration    boolean        not null,
    check (for_owners + against_owners + abstained_owners <= owners),
    check (for_area + against_area + abstained_area <= area)
);

create index assembly_vote_committee on assembly_vote (committee_id, held_on);

create table cross_appointment (
    id               bigint primary key,
    version          integer      not null,
    committee_id     bigint       not null references committee,
    organisation_id  bigint       references party_organisation,
    kind             varchar(16)  not null check (kind in ('PARTY_MEMBER', 'COMMUNITY_MEMBER')),
    person           varchar(40)  not null,
    party_office     varchar(60)  not null,
    committee_office varchar(60)  not null,
    evidence         varchar(400) not null,
    from_day         date         not null,
    to_day           date,
    demonstration    boolean      not null,
    check (to_day is null or to_day >= from_day),
    check (kind = 'COMMUNITY_MEMBER' or organisation_id is not null)
);

create index cross_appointment_committee on cross_appointment (committee_id, from_day);

create table party_clause_check (
    id            bigint primary key,
    version       integer     not null,
    estate_id     bigint      not null references estate,
    document      varchar(20) not null check (document in ('STATUTE', 'ASSEMBLY_RULES', 'COMMITTEE_RULES')),
    contained     boolean     not null,
    checker       varchar(40) not null,
    checked_on    date        not null,
    note          varchar(200),
    demonstration boolean     not null
);

create index party_clause_check_estate on party_clause_check (estate_id, document, checked_on);

-- 环境和物业管理委员会 of a community's residents' committee
create table environment_committee (
    id             bigint primary key,
    version        integer     not null,
    community_id   bigint      not null unique references region,
    state          varchar(12) not null check (state in ('PREPARING', 'ESTABLISHED', 'DISSOLVED')),
    established_on date,
    members        integer     check (members >= 0),
    duties         varchar(1000),
    demonstration  boolean     not null,
    check (state <> 'ESTABLISHED' or established_on is not null)
);

-- limits of the way: days, years or heads; without a kind for every committee
create table governance_rule (
    id            bigint primary key,
    version       integer      not null,
    code          varchar(20)  not null,
    kind          varchar(16)  check (kind in ('OWNERS', 'SELF_MANAGEMENT')),
    amount        integer      not null check (amount > 0),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (code, kind, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

insert into governance_rule (id, version, code, kind, amount, valid_from, valid_to, source, demonstration)
values (1, 1, 'GROUP', 'OWNERS', 60, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (2, 1, 'ASSEMBLY', 'OWNERS', 90, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (3, 1, 'NOTICE', 'OWNERS', 15, '2003-09-01', null, '《物业管理条例》第十四条', false),
       (4, 1, 'FIRST_MEETING', 'OWNERS', 7, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (5, 1, 'FILING', 'OWNERS', 30, '2003-09-01', null, '《物业管理条例》第十六条', false),
       (6, 1, 'TERM', 'OWNERS', 5, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (7, 1, 'MEMBERS_LEAST', 'OWNERS', 5, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (8, 1, 'MEMBERS_MOST', 'OWNERS', 11, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (9, 1, 'MEMBERS_ODD', 'OWNERS', 1, '2010-01-01', null, '《业主大会和业主委员会指导规则》（建房〔2009〕274号）', false),
       (10, 1, 'TERM', 'SELF_MANAGEMENT', 5, '2020-01-01', null, '演示值，待市民政局的指导性意见确定', true),
       (11, 1, 'MEMBERS_LEAST', 'SELF_MANAGEMENT', 5, '2020-01-01', null, '演示值，待市民政局的指导性意见确定', true),
       (12, 1, 'MEMBERS_MOST', 'SELF_MANAGEMENT', 11, '2020-01-01', null, '演示值，待市民政局的指导性意见确定', true),
       (13, 1, 'MEMBERS_ODD', 'SELF_MANAGEMENT', 1, '2020-01-01', null, '演示值，待市民政局的指导性意见确定', true),
       (14, 1, 'EXPIRY_WARNING', null, 90, '2020-01-01', null, '演示值，待市民政局确定', true),
       (15, 1, 'DATE_WARNING', null, 7, '2020-01-01', null, '演示值，待市民政局确定', true);

-- who must take part in a vote of the owners' assembly and how many must agree, of area and of heads alike
create table voting_rule (
    id                        bigint primary key,
    version                   integer      not null,
    matter                    varchar(24)  not null,
    participation_numerator   integer      not null check (participation_numerator > 0),
    participation_denominator integer      not null check (participation_denominator > 0),
    participation_inclusive   boolean      not null,
    consent_numerator         integer      not null check (consent_numerator > 0),
    consent_denominator       integer      not null check (consent_denominator > 0),
    consent_inclusive         boolean      not null,
    base                      varchar(12)  not null check (base in ('PARTICIPANTS', 'ALL')),
    valid_from                date         not null,
    valid_to                  date,
    source                    varchar(200) not null,
    demonstration             boolean      not null,
    unique (matter, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

insert into voting_rule (id, version, matter, participation_numerator, participation_denominator,
                         participation_inclusive, consent_numerator, consent_denominator, consent_inclusive, base,
                         valid_from, valid_to, source, demonstration)
values (1, 1, 'ASSEMBLY_RULES', 1, 2, false, 1, 2, false, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (2, 1, 'STATUTE', 1, 2, false, 1, 2, false, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (3, 1, 'ELECTION', 1, 2, false, 1, 2, false, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (4, 1, 'MANAGER', 1, 2, false, 1, 2, false, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (5, 1, 'FUND_USE', 1, 2, false, 2, 3, true, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (6, 1, 'FUND_RAISING', 1, 2, false, 2, 3, true, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (7, 1, 'REBUILDING', 1, 2, false, 2, 3, true, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (8, 1, 'COMMON_PARTS', 1, 2, false, 1, 2, false, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (9, 1, 'OTHER', 1, 2, false, 1, 2, false, 'ALL', '2007-10-01', '2020-12-31', '《物业管理条例》第十二条', false),
       (11, 1, 'ASSEMBLY_RULES', 2, 3, true, 1, 2, false, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (12, 1, 'STATUTE', 2, 3, true, 1, 2, false, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (13, 1, 'ELECTION', 2, 3, true, 1, 2, false, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (14, 1, 'MANAGER', 2, 3, true, 1, 2, false, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (15, 1, 'FUND_USE', 2, 3, true, 1, 2, false, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (16, 1, 'FUND_RAISING', 2, 3, true, 3, 4, true, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (17, 1, 'REBUILDING', 2, 3, true, 3, 4, true, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (18, 1, 'COMMON_PARTS', 2, 3, true, 3, 4, true, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false),
       (19, 1, 'OTHER', 2, 3, true, 1, 2, false, 'PARTICIPANTS', '2021-01-01', null, '《民法典》第二百七十八条', false);
