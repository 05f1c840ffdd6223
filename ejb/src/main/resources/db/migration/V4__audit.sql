-- appended by the audit listener in the transaction of the change; never updated, never deleted by the portal
create table audit_entry (
    id             bigint generated always as identity primary key,
    at             timestamp with time zone not null,
    username       varchar(60) not null,
    address        varchar(60) not null,
    channel        varchar(10) not null,
    entity         varchar(60) not null,
    entity_id      bigint,
    entity_version integer,
    operation      varchar(20) not null,
    changes        text
);

create index audit_entry_record on audit_entry (entity, entity_id);
create index audit_entry_at on audit_entry (at);
create index audit_entry_username on audit_entry (username);
