-- A stretch of following without network, of a module that was taken along on a device.
create table alongVisit (
  attemptId text not null references attempt (id) on delete cascade,
  -- A name that the device made up, by which what it brings again is known.
  visit text not null,
  -- The launch that it became; below zero when newer work was there: then it stands beside that in the log.
  launch integer not null,
  broughtAt integer not null,
  primary key (attemptId, visit),
  unique (attemptId, launch)
) strict, without rowid;
