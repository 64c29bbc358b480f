-- Every list of people offers the councils to choose from: a hundred among thousands of organizations.
create index organization_council on core.organization (id) where kind in ('BUSINESS_COUNCIL', 'CHAMBER');
