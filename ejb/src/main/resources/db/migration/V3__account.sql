create table account (
    id                   bigint primary key,
    version              integer     not null,
    username             varchar(40) not null unique,
    display_name         varchar(60) not null,
    unit_id              bigint      not null references unit,
    password_hash        varchar(300),
    enabled              boolean     not null,
    must_change_password boolean     not null,
    demonstration        boolean     not null,
    failures             integer     not null,
    locked_until         timestamp with time zone,
    last_sign_in         timestamp with time zone
);

create table account_role (
    account_id bigint      not null references account,
    role       varchar(20) not null,
    primary key (account_id, role)
);

create table api_token (
    id         bigint primary key,
    version    integer     not null,
    account_id bigint      not null references account,
    name       varchar(60) not null,
    token_hash varchar(64) not null unique,
    issued_at  timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);

create index api_token_account on api_token (account_id);
