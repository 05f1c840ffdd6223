-- The ledger only ever appends: the database itself refuses everything else, whoever asks.
create trigger fund_voucher_append_only before update, delete on fund_voucher
    for each row call 'ziyang.estates.fund.AppendOnly';

create trigger fund_entry_append_only before update, delete on fund_entry
    for each row call 'ziyang.estates.fund.AppendOnly';
