-- an action may be contested and opened again, is handled by somebody, and may need to be verified on the spot; the checks of its states
-- have no name that both databases know, so the table is written anew
drop index meeting_action_urgency;
drop index meeting_action_deadline;
drop index meeting_action_street;
drop index meeting_action_lead;
drop index meeting_action_meeting;
drop index meeting_action_assigned;
alter table meeting_action rename to former_action;

create table meeting_action (
    id                bigint primary key,
    version           integer       not null,
    code              varchar(70)   not null unique,
    title             varchar(120)  not null,
    requirement       varchar(2000) not null,
    on_site           boolean       default false not null,
    assigned_on       date          not null,
    handed_on         date          not null,
    original_deadline date          not null,
    deadline          date          not null,
    accepted_on       date,
    reported_on       date,
    closed_on         date,
    escalated_on      date,
    percent           integer       not null check (percent between 0 and 100),
    state             varchar(12)   not null,
    decision_id       bigint        not null unique references decision,
    meeting_id        bigint        not null references joint_meeting,
    region_id         bigint        not null references region,
    convener_id       bigint        not null references unit,
    lead_unit_id      bigint        not null references unit,
    handler_id        bigint        references account,
    handler_name      varchar(60),
    constraint meeting_action_states check (state in
        ('ASSIGNED', 'CONTESTED', 'ACCEPTED', 'REPORTED', 'RETURNED', 'VERIFIED', 'CLOSED', 'REOPENED')),
    constraint meeting_action_days check (original_deadline > assigned_on and deadline > assigned_on and handed_on >= assigned_on),
    constraint meeting_action_closed check ((closed_on is not null) = (state = 'CLOSED')),
    constraint meeting_action_reported check ((reported_on is not null) = (state in ('REPORTED', 'VERIFIED', 'CLOSED'))),
    constraint meeting_action_handled check ((handler_id is null) = (handler_name is null))
);

insert into meeting_action (id, version, code, title, requirement, on_site, assigned_on, handed_on, original_deadline, deadline,
        accepted_on, reported_on, closed_on, percent, state, decision_id, meeting_id, region_id, convener_id, lead_unit_id)
select id, version, code, title, requirement, false, assigned_on, assigned_on, original_deadline, deadline,
       accepted_on, reported_on, closed_on, percent, state, decision_id, meeting_id, region_id, convener_id, lead_unit_id
from former_action;

-- what each list, tray and column of the board reads first
create index meeting_action_urgency on meeting_action (closed_on desc, deadline, id);
create index meeting_action_deadline on meeting_action (deadline, id);
create index meeting_action_running on meeting_action (reported_on, deadline);
create index meeting_action_region on meeting_action (region_id, state, deadline);
create index meeting_action_state on meeting_action (state, deadline, id);
create index meeting_action_finished on meeting_action (state, closed_on, id);
create index meeting_action_lead on meeting_action (lead_unit_id, state, deadline);
create index meeting_action_convener on meeting_action (convener_id, state, deadline);
create index meeting_action_handler on meeting_action (handler_id, state);
create index meeting_action_meeting on meeting_action (meeting_id);
create index meeting_action_assigned on meeting_action (assigned_on);
create index meeting_action_escalated on meeting_action (escalated_on, reported_on, region_id);

-- a step may set the deadline from then on, so that an earlier day can be told from the steps alone
alter table action_entry alter column text set data type varchar(4000);
alter table action_entry add column place varchar(200);
alter table action_entry add column deadline date;
alter table action_entry add column of_action bigint references meeting_action;
update action_entry set of_action = action_id;
alter table action_entry drop column action_id;
alter table action_entry rename column of_action to action_id;
alter table action_entry alter column action_id set not null;
create index action_entry_action on action_entry (action_id, kind);

alter table action_extension add column of_action bigint references meeting_action;
update action_extension set of_action = action_id;
alter table action_extension drop column action_id;
alter table action_extension rename column of_action to action_id;
alter table action_extension alter column action_id set not null;
create index action_extension_action on action_extension (action_id, state);
create index action_extension_state on action_extension (state, action_id);

-- what each helping unit has to do, and how far it is
create table action_part (
    id        bigint primary key,
    version   integer not null,
    action_id bigint  not null references meeting_action,
    unit_id   bigint  not null references unit,
    task      varchar(1000),
    state     varchar(10) not null check (state in ('OPEN', 'DONE')),
    percent   integer not null check (percent between 0 and 100),
    words     varchar(2000),
    done_on   date,
    unique (action_id, unit_id),
    check ((done_on is not null) = (state = 'DONE'))
);

insert into action_part (id, version, action_id, unit_id, state, percent, done_on)
select nextval('estates_seq'), 1, a.id, c.unit_id, case when a.reported_on is null then 'OPEN' else 'DONE' end,
       case when a.reported_on is null then 0 else 100 end, a.reported_on
from action_co_unit c join meeting_action a on a.id = c.action_id;

create index action_part_unit on action_part (unit_id, state, action_id);
drop table action_co_unit;
drop table former_action;

-- 不属本单位职责
create table action_contest (
    id          bigint primary key,
    version     integer       not null,
    action_id   bigint        not null references meeting_action,
    unit_id     bigint        not null references unit,
    rightful_id bigint        not null references unit,
    given_to_id bigint        references unit,
    reason      varchar(1000) not null,
    answer      varchar(1000),
    state       varchar(10)   not null check (state in ('ASKED', 'UPHELD', 'REFUSED')),
    asked_on    date          not null,
    decided_on  date,
    check ((decided_on is null) = (state = 'ASKED')),
    check ((given_to_id is not null) = (state = 'UPHELD')),
    check (rightful_id <> unit_id)
);

create index action_contest_action on action_contest (action_id, state);

-- 卡点
create table action_blocker (
    id         bigint primary key,
    version    integer       not null,
    action_id  bigint        not null references meeting_action,
    raised_by_id bigint      not null references unit,
    needed_id  bigint        references unit,
    text       varchar(1000) not null,
    raised_on  date          not null,
    lifted_on  date,
    resolution varchar(1000),
    check ((lifted_on is null) = (resolution is null))
);

create index action_blocker_action on action_blocker (action_id, lifted_on);

-- 督办函
create table urge_letter (
    id            bigint primary key,
    version       integer     not null,
    number        varchar(60) unique,
    region_id     bigint      not null references region,
    convener_id   bigint      not null references unit,
    unit_id       bigint      not null references unit,
    signer        varchar(60),
    demand_until  date        not null,
    by_itself     boolean     not null,
    state         varchar(10) not null check (state in ('DRAFT', 'SENT', 'ANSWERED')),
    drafted_on    date        not null,
    sent_on       date,
    answered_on   date,
    answer        varchar(2000),
    check ((number is not null) = (state <> 'DRAFT')),
    check ((sent_on is not null) = (state <> 'DRAFT')),
    check ((answered_on is not null) = (state = 'ANSWERED') and (answer is not null) = (state = 'ANSWERED'))
);

create index urge_letter_unit on urge_letter (unit_id, state);
create index urge_letter_convener on urge_letter (convener_id, state);
create index urge_letter_region on urge_letter (region_id);

create table urge_letter_action (
    letter_id bigint not null references urge_letter,
    action_id bigint not null references meeting_action,
    primary key (letter_id, action_id)
);

create index urge_letter_action_action on urge_letter_action (action_id);

-- no law sets these: demonstration values until the city decides; the count of extensions is a number, not of days
insert into time_rule (id, version, code, working_days, valid_from, valid_to, source, demonstration)
values (231, 1, 'ACTION_CONTEST', 2, '2020-01-01', null, '演示值，待市政府督查室确定', true),
       (232, 1, 'ACTION_EXTENSION_COUNT', 2, '2020-01-01', null, '演示值，待市政府督查室确定', true),
       (233, 1, 'URGE_AFTER', 3, '2020-01-01', null, '演示值，待市政府督查室确定', true),
       (234, 1, 'URGE_ANSWER', 5, '2020-01-01', null, '演示值，待市政府督查室确定', true),
       (235, 1, 'ESCALATE_AFTER', 10, '2020-01-01', null, '演示值，待市政府督查室确定', true);

-- a filter of a list that somebody wants to use again
create table saved_filter (
    id         bigint primary key,
    version    integer       not null,
    account_id bigint        not null references account,
    list       varchar(40)   not null,
    name       varchar(40)   not null,
    query      varchar(1000) not null,
    preferred  boolean       not null,
    unique (account_id, list, name)
);
