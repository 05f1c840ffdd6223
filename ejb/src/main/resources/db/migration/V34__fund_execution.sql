-- sums by budget, kind and day are read from the index alone
create index fund_voucher_execution on fund_voucher (budget_id, kind, booked_on, amount);
