-- meetings of the three parties of an estate (三方联席会议): who took part is told by the party's own words
create table tripartite_meeting (
    id                bigint primary key,
    version           integer      not null,
    estate_id         bigint       not null references estate,
    held_on           date         not null,
    place             varchar(80)  not null,
    chair             varchar(40)  not null,
    party_members     varchar(200),
    committee_members varchar(200),
    firm_members      varchar(200),
    others            varchar(200),
    recorded_by       varchar(120) not null,
    recorded_at       timestamp with time zone not null,
    correction        varchar(400),
    corrected_by      varchar(120),
    corrected_at      timestamp with time zone,
    demonstration     boolean      not null,
    check ((correction is null) = (corrected_by is null)),
    check ((correction is null) = (corrected_at is null))
);

create index tripartite_meeting_estate on tripartite_meeting (estate_id, held_on);
create index tripartite_meeting_held on tripartite_meeting (held_on, id);

-- what was discussed, what was agreed, who does it and by when
create table tripartite_matter (
    id         bigint primary key,
    version    integer      not null,
    meeting_id bigint       not null references tripartite_meeting,
    seq        integer      not null,
    subject    varchar(200) not null,
    agreed     varchar(400) not null,
    doer       varchar(80),
    due_on     date,
    done_on    date,
    done_note  varchar(400),
    done_by    varchar(120),
    check (due_on is null or doer is not null),
    check ((done_on is null) = (done_by is null))
);

create index tripartite_matter_meeting on tripartite_matter (meeting_id, seq);
create index tripartite_matter_due on tripartite_matter (done_on, due_on, id);

insert into governance_rule (id, version, code, kind, amount, valid_from, valid_to, source, demonstration)
values (16, 1, 'CORRECTION', null, 30, '2020-01-01', null, '演示值，待市民政局确定', true);

-- why somebody serves in a committee no longer
alter table cross_appointment add column end_reason varchar(400);
