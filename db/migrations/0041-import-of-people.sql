-- A list of people that was read and looked at, and waits for a press; what it said goes when it is applied, or after a day.
create table peopleImport (
  id text primary key,
  organisationId text not null references organisation (id),
  createdAt integer not null,
  createdBy text not null references person (id),
  fileName text not null,
  -- Deflated JSON of what was read; null once it is applied.
  people blob,
  -- Who is not in the list leaves.
  isComplete integer not null default 0 check (isComplete in (0, 1)),
  invites integer not null default 0 check (invites in (0, 1)),
  appliedAt integer,
  added integer,
  changed integer,
  left integer,
  check ((appliedAt is null) = (people is not null))
) strict;
create index peopleImportByOrganisation on peopleImport (organisationId, createdAt);
