create table numbering (
    series varchar(40) not null,
    year   integer     not null,
    last   integer     not null,
    primary key (series, year)
);

create table joint_meeting (
    id            bigint primary key,
    version       integer      not null,
    number        varchar(60) unique,
    title         varchar(120) not null,
    place         varchar(120) not null,
    starts_at     timestamp    not null,
    note          varchar(500),
    state         varchar(12)  not null check (state in ('DRAFT', 'NOTIFIED', 'IN_PROGRESS', 'ENDED', 'CANCELLED')),
    demonstration boolean      not null,
    street_id     bigint       not null references region,
    convener_id   bigint       not null references unit,
    check (number is not null or state in ('DRAFT', 'CANCELLED'))
);

create index joint_meeting_street on joint_meeting (street_id, starts_at);

create table invitation (
    id         bigint primary key,
    version    integer     not null,
    meeting_id bigint      not null references joint_meeting,
    unit_id    bigint      not null references unit,
    reply      varchar(10) not null check (reply in ('PENDING', 'ATTEND', 'LEAVE', 'DEPUTY')),
    attendee   varchar(60),
    present    boolean     not null,
    unique (meeting_id, unit_id)
);

create index invitation_unit on invitation (unit_id);

create table agenda_item (
    id         bigint primary key,
    version    integer       not null,
    meeting_id bigint        not null references joint_meeting,
    seq        integer       not null,
    title      varchar(120)  not null,
    text       varchar(2000),
    unique (meeting_id, seq)
);

create table decision (
    id      bigint primary key,
    version integer       not null,
    item_id bigint        not null references agenda_item,
    seq     integer       not null,
    kind    varchar(12)   not null check (kind in ('INFORMATION', 'AGREEMENT', 'ACTION')),
    text    varchar(2000) not null,
    unique (item_id, seq)
);

create table meeting_action (
    id                bigint primary key,
    version           integer       not null,
    code              varchar(70)   not null unique,
    title             varchar(120)  not null,
    requirement       varchar(2000) not null,
    assigned_on       date          not null,
    original_deadline date          not null,
    deadline          date          not null,
    accepted_on       date,
    reported_on       date,
    closed_on         date,
    percent           integer       not null check (percent between 0 and 100),
    state             varchar(10)   not null check (state in
                      ('ASSIGNED', 'ACCEPTED', 'REPORTED', 'RETURNED', 'VERIFIED', 'CLOSED')),
    decision_id       bigint        not null unique references decision,
    meeting_id        bigint        not null references joint_meeting,
    street_id         bigint        not null references region,
    convener_id       bigint        not null references unit,
    lead_unit_id      bigint        not null references unit,
    check (deadline >= original_deadline and original_deadline > assigned_on),
    check ((closed_on is not null) = (state = 'CLOSED')),
    check ((reported_on is not null) = (state in ('REPORTED', 'VERIFIED', 'CLOSED')))
);

create index meeting_action_deadline on meeting_action (deadline, id);
create index meeting_action_street on meeting_action (street_id, deadline);
create index meeting_action_lead on meeting_action (lead_unit_id, deadline);
create index meeting_action_meeting on meeting_action (meeting_id);
create index meeting_action_assigned on meeting_action (assigned_on);

create table action_co_unit (
    action_id bigint not null references meeting_action,
    unit_id   bigint not null references unit,
    primary key (action_id, unit_id)
);

create index action_co_unit_unit on action_co_unit (unit_id);

create table action_entry (
    id           bigint primary key,
    version      integer     not null,
    action_id    bigint      not null references meeting_action,
    kind         varchar(20) not null,
    at           timestamp with time zone not null,
    username     varchar(60) not null,
    display_name varchar(60) not null,
    unit_name    varchar(80) not null,
    text         varchar(2000)
);

create index action_entry_action on action_entry (action_id);

create table action_entry_attachment (
    entry_id      bigint not null references action_entry,
    attachment_id bigint not null references attachment,
    primary key (entry_id, attachment_id)
);

create table action_extension (
    id        bigint primary key,
    version   integer       not null,
    action_id bigint        not null references meeting_action,
    until      date          not null,
    decided_on date,
    reason    varchar(1000) not null,
    answer    varchar(1000),
    state     varchar(10)   not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    check ((decided_on is null) = (state = 'ASKED'))
);

create index action_extension_action on action_extension (action_id);
