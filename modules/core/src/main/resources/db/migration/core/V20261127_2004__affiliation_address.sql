-- Who works elsewhere than the organization's letters go, or belongs to none, has an address of their own.
alter table core.affiliation add column postal_address text;
