-- the answer to a payment tells the whole application with all its parts
alter table request_key alter column answer set data type varchar(1000000);
