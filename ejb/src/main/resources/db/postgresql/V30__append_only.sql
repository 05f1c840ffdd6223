-- The ledger only ever appends: the database itself refuses everything else, whoever asks.
create function fund_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the fund ledger is append-only: % of % is refused', tg_op, tg_table_name using errcode = '23514';
end
$$;

create trigger fund_voucher_append_only before update or delete on fund_voucher
    for each row execute function fund_append_only();

create trigger fund_voucher_never_emptied before truncate on fund_voucher
    for each statement execute function fund_append_only();

create trigger fund_entry_append_only before update or delete on fund_entry
    for each row execute function fund_append_only();

create trigger fund_entry_never_emptied before truncate on fund_entry
    for each statement execute function fund_append_only();
