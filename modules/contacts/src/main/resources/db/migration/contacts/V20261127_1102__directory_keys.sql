-- An organization's name without accents, signs and legal forms: "Exemple Grand-Nord inc." and "EXEMPLE GRAND NORD" are
-- one key. Empty where nothing is left of it.
create function contacts.organization_key(name text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(
    regexp_replace(
      regexp_replace(core.norm(name), '[\s.,;:''"()&/’‘“”«»–—-]+', ' ', 'g'),
      ' +(inc|incorporated|ltd|limited|ltee|limitee|llc|llp|lp|corp|corporation|co|company|cie|plc|gmbh|sa|sarl|senc|s e n c|jsc|pte|pty|sdn|bhd|tbk)(?= |$)', '', 'g'),
    ' +', '', 'g')
$$;

create index organization_key_en on core.organization (contacts.organization_key(name_en));
create index organization_key_fr on core.organization (contacts.organization_key(name_fr));
create index organization_key_alias on core.organization_alias (contacts.organization_key(name));

-- The words of a name in alphabetical order, whichever part stands first, without accents and signs.
create function contacts.name_key(given text, family text) returns text language sql immutable parallel safe as $$
  select string_agg(word, ' ' order by word collate "C")
    from regexp_split_to_table(regexp_replace(core.norm(coalesce(given, '') || ' ' || coalesce(family, '')),
           '[\s.,;:''"()&/’‘“”«»–—-]+', ' ', 'g'), ' ') word
   where word <> ''
$$;

create index person_name_key on core.person (contacts.name_key(given_name, family_name));
