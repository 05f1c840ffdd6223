-- a code by which sheets name a party organisation; those entered before get one from their number
alter table party_organisation add column code varchar(20);
update party_organisation set code = 'DZ-' || cast(id as varchar(16));
alter table party_organisation alter column code set not null;
alter table party_organisation add constraint party_organisation_code unique (code);
