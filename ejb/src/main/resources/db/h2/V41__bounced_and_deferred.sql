-- 退汇: a payment that the bank sent back
alter table fund_payment add column returned_on date;
alter table fund_payment add column returned_paper varchar(80);
alter table fund_payment add column returned_voucher varchar(90);
alter table fund_payment add constraint fund_payment_returned check
    ((returned_on is null) = (returned_voucher is null) and (returned_on is null or confirmed_on is null));
alter table fund_payment add constraint fund_payment_returned_once unique (returned_voucher);

-- 佐证材料: files that prove an application
create table fund_evidence (
    id             bigint primary key,
    version        integer      not null,
    application_id bigint       not null references fund_application,
    attachment_id  bigint       not null unique references attachment,
    added_on       date         not null,
    added_by       varchar(120) not null,
    unit_name      varchar(120) not null
);

create index fund_evidence_of on fund_evidence (application_id);

-- 退汇、未付承诺结转 are booked, and what is written of them
execute immediate (select 'alter table fund_voucher drop constraint ' || constraint_name from information_schema.check_constraints
    where check_clause like '%LAPSE%');

execute immediate (select 'alter table fund_application_step drop constraint ' || constraint_name from information_schema.check_constraints
    where check_clause like '%OBJECTION_UPHELD%');

alter table fund_voucher add constraint fund_voucher_kinds check (kind in ('APPROPRIATE', 'REDUCE', 'FREEZE', 'THAW', 'COMMIT', 'RELEASE',
    'PAY', 'BOUNCE', 'RECOVER', 'CARRY_OUT', 'CARRY_IN', 'DEFER_OUT', 'DEFER_IN', 'LAPSE'));

alter table fund_application_step add constraint fund_application_step_kinds check (kind in ('WRITTEN', 'APPLIED', 'REVIEWED', 'EXAMINED', 'PUBLICISED',
    'OBJECTED', 'OBJECTION_UPHELD', 'OBJECTION_REJECTED', 'APPROVED', 'REDUCED', 'PAID', 'BOUNCED', 'PAYEE_CORRECTED', 'CONFIRMED', 'DEMANDED',
    'RECOVERED', 'DEFERRED', 'EVALUATED', 'RETURNED', 'WITHDRAWN'));

-- 年末收回 has an account of its own: what was appropriated stays what it was
alter table fund_voucher add column lapsed numeric(16, 2) default 0 not null;

execute immediate (select 'alter table fund_voucher drop constraint ' || constraint_name from information_schema.check_constraints
    where check_clause like '"appropriated" =%');

execute immediate (select 'alter table fund_entry drop constraint ' || constraint_name from information_schema.check_constraints
    where check_clause like '%''FROZEN''%');

alter table fund_voucher add constraint fund_voucher_sums check (lapsed >= 0 and
    appropriated = available + frozen + committed + paid + carried + lapsed);

alter table fund_entry add constraint fund_entry_accounts check
    (account in ('APPROPRIATED', 'AVAILABLE', 'FROZEN', 'COMMITTED', 'PAID', 'CARRIED', 'LAPSED'));
