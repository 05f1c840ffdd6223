create trigger contribution_entry_append_only before update or delete on contribution_entry
    for each row execute function fund_append_only();

create trigger contribution_entry_never_emptied before truncate on contribution_entry
    for each statement execute function fund_append_only();
