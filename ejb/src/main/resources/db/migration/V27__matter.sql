-- a matter that waits for a joint meeting (待协调事项): where it waits, where it came from, what became of it
create table matter (
    id            bigint primary key,
    version       integer      not null,
    number        varchar(60)  not null unique,
    kind          varchar(10)  not null check (kind in ('OWN', 'PETITION', 'SOURCE')),
    state         varchar(10)  not null check (state in ('WAITING', 'SCHEDULED', 'SETTLED', 'WITHDRAWN')),
    title         varchar(120) not null,
    text          varchar(2000),
    petitioner    varchar(60),
    source        varchar(40),
    source_key    varchar(60),
    source_page   varchar(200),
    raised_on     date         not null,
    raised_by_id  bigint       not null references unit,
    raised_in_id  bigint       not null references region,
    region_id     bigint       not null references region,
    estate_id     bigint references estate,
    demonstration boolean      not null,
    unique (source, source_key),
    check ((kind = 'SOURCE') = (source is not null)),
    check ((source is null) = (source_key is null)),
    check (petitioner is null or kind = 'PETITION')
);

create index matter_tray on matter (region_id, state, raised_on);
create index matter_raised_by on matter (raised_by_id, raised_on);
create index matter_estate on matter (estate_id);

create table matter_entry (
    id           bigint primary key,
    version      integer     not null,
    matter_id    bigint      not null references matter,
    kind         varchar(12) not null,
    at           timestamp with time zone not null,
    display_name varchar(60) not null,
    unit_name    varchar(80) not null,
    text         varchar(1000),
    meeting_id   bigint references joint_meeting
);

create index matter_entry_matter on matter_entry (matter_id);

alter table agenda_item add column matter_id bigint references matter;
alter table agenda_item add column standing boolean default false not null;
alter table agenda_item add column deferred boolean default false not null;
create index agenda_item_matter on agenda_item (matter_id);

-- what stood on an agenda before there was a tray
insert into matter (id, version, number, kind, state, title, text, raised_on, raised_by_id, raised_in_id, region_id, demonstration)
select i.id, 1, concat('事〔', cast(extract(year from m.starts_at) as integer), '〕旧', i.id), 'OWN',
       case m.state when 'ENDED' then 'SETTLED' when 'CANCELLED' then 'WITHDRAWN' else 'SCHEDULED' end,
       i.title, i.text, cast(m.starts_at as date), m.convener_id, m.region_id, m.region_id, m.demonstration
from agenda_item i join joint_meeting m on m.id = i.meeting_id;
update agenda_item set matter_id = id;
alter table agenda_item alter column matter_id set not null;

-- how often a region holds its regular meeting; the plan says only 定期
create table meeting_rhythm (
    id            bigint primary key,
    version       integer      not null,
    region_id     bigint       not null references region,
    every_months  integer      not null check (every_months in (1, 2, 3, 4, 6, 12)),
    valid_from    date         not null,
    valid_to      date,
    source        varchar(200) not null,
    demonstration boolean      not null,
    unique (region_id, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

-- a meeting as a pattern for others, under a name
create table meeting_template (
    id         bigint primary key,
    version    integer     not null,
    name       varchar(60) not null,
    meeting_id bigint      not null references joint_meeting,
    unit_id    bigint      not null references unit,
    unique (unit_id, name)
);

alter table joint_meeting add column kind varchar(10) default 'REGULAR' not null;
alter table joint_meeting add check (kind in ('REGULAR', 'AD_HOC'));
alter table joint_meeting add column planned_minutes integer default 120 not null;
alter table joint_meeting add check (planned_minutes between 15 and 600);
alter table joint_meeting add column sign_code varchar(20);
alter table joint_meeting add column started_at timestamp with time zone;
alter table joint_meeting add column ended_at timestamp with time zone;
-- the item that is being talked about, as the room's screen shows it
alter table joint_meeting add column current_item bigint;
create index joint_meeting_starts on joint_meeting (starts_at);

alter table invitation add column reason varchar(200);

insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (31, 1, 'MEETING_NOTICE', 3, '2020-01-01', null, '演示值，待市住房城乡建设局确定', true),
       (32, 1, 'MEETING_REMINDER', 1, '2020-01-01', null, '演示值，待市住房城乡建设局确定', true),
       (33, 1, 'MEETING_RHYTHM', 15, '2020-01-01', null, '演示值，待市住房城乡建设局确定', true);

-- when an outcome was written down, and by whom
alter table decision add column at timestamp with time zone;
alter table decision add column written_by varchar(120);
