-- A package on its way in: how much of it is on the disk for good, and what was read in it. Its bytes are in a file under
-- uploads/ of the data folder, by this id.
create table packageUpload (
  id text primary key,
  personId text not null references person (id) on delete cascade,
  hubId text not null references organisation (id) on delete cascade,
  -- The module that gets a new version; null when there is to be a new one.
  moduleId text references learningModule (id) on delete cascade,
  fileName text not null,
  bytes integer not null check (bytes > 0),
  -- When the file was last changed on the computer of its sender: with its name and size it tells that it is the same one.
  modifiedAt integer not null,
  received integer not null default 0 check (received between 0 and bytes),
  startedAt integer not null,
  touchedAt integer not null,
  reading text check (json_valid(reading))
) strict;
create index packageUploadPerson on packageUpload (personId);
create index packageUploadHub on packageUpload (hubId);

-- A host outside a package that its hub lets it ask.
create table allowedHost (
  moduleId text not null references learningModule (id) on delete cascade,
  host text not null,
  allowedAt integer not null,
  allowedBy text not null references person (id),
  primary key (moduleId, host)
) strict, without rowid;
