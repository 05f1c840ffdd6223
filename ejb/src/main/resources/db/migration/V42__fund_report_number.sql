-- the finance bureau's own prefix is not known, so the rule that ships is a demonstration value
insert into number_rule (id, version, report, pattern, valid_from, valid_to, source, demonstration)
values (42, 1, 'fund-execution', '资财报〔{year}〕{n}号', '2020-01-01', null, '演示值，待市财政局确定', true);
