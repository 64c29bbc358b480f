-- Where letters go: the lines on the envelope below the name, without the country, which the organization has already.
alter table core.organization add column postal_address text;
