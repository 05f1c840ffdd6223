create table attachment (
    id         bigint primary key,
    version    integer      not null,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    length     bigint       not null,
    sha256     varchar(64)  not null,
    stored_by  varchar(60)  not null,
    stored_at  timestamp with time zone not null,
    content    ${bytes}     not null
);
