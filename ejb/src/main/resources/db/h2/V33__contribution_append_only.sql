create trigger contribution_entry_append_only before update, delete on contribution_entry
    for each row call 'ziyang.estates.fund.AppendOnly';
