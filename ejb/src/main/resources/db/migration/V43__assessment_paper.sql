-- 申诉不成立 is called as 异议不成立 is; the checks of its states have no name that both databases know, so the table is written anew
drop index assessment_objection_sheet;
alter table assessment_objection rename to former_objection;

create table assessment_objection (
    id          bigint primary key,
    version     integer       not null,
    sheet_id    bigint        not null references assessment_sheet,
    item_id     bigint references assessment_item,
    turn        integer       not null,
    text        varchar(1000) not null,
    raised_by   varchar(120)  not null,
    raised_at   timestamp with time zone not null,
    state       varchar(8)    not null,
    answer      varchar(1000),
    answered_by varchar(120),
    answered_at timestamp with time zone,
    constraint assessment_objection_states check (state in ('OPEN', 'UPHELD', 'REJECTED')),
    constraint assessment_objection_open check ((state = 'OPEN') = (answered_at is null)),
    constraint assessment_objection_answered check ((answer is null) = (answered_at is null))
);

insert into assessment_objection (id, version, sheet_id, item_id, turn, text, raised_by, raised_at, state, answer, answered_by, answered_at)
select id, version, sheet_id, item_id, turn, text, raised_by, raised_at,
       case state when 'REFUSED' then 'REJECTED' else state end, answer, answered_by, answered_at
from former_objection;

drop table former_objection;

create index assessment_objection_sheet on assessment_objection (sheet_id);

-- as long as the API takes it
alter table assessment_score alter column reason set data type varchar(1000);

-- what is announced and what is final are papers with numbers
alter table assessment add column announcement_number varchar(60);
alter table assessment add column final_number varchar(60);
alter table assessment add check (announcement_number is null or announced_on is not null);
alter table assessment add check (final_number is null or final_on is not null);

insert into number_rule (id, version, report, pattern, valid_from, valid_to, source, demonstration)
values (43, 1, 'assessment-result', '资住建考〔{year}〕{n}号', '2020-01-01', null, '演示值，待市住房城乡建设局确定', true);
