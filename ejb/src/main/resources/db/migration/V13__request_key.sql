-- keys under which machine clients have sent a request, so that a repetition has no second effect
create table request_key (
    account_id  bigint       not null references account,
    request_key varchar(80)  not null,
    request     varchar(200) not null,
    asked_at    timestamp with time zone not null,
    status      integer,
    location    varchar(500),
    answer      varchar(100000),
    primary key (account_id, request_key)
);

create index request_key_age on request_key (asked_at);
