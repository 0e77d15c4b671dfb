-- A learning path of an organisation: `draft` is what its makers work on, what people follow is a version.
create table learningPath (
  id text primary key,
  organisationId text not null references organisation (id),
  slug text not null unique,
  title text not null,
  summary text not null default '',
  -- An infinite one is one list that goes on, without levels.
  kind text not null check (kind in ('finite', 'infinite')),
  draft text not null check (json_valid(draft)),
  revision integer not null default 1,
  -- Its place in the catalogue; null of a path that is for an organisation's own people.
  offeringId text unique references offering (id),
  createdAt integer not null,
  createdBy text not null references person (id),
  updatedAt integer not null,
  updatedBy text not null references person (id)
) strict;
create index learningPathByOrganisation on learningPath (organisationId);

create table pathVersion (
  id text primary key,
  pathId text not null references learningPath (id),
  number integer not null,
  title text not null,
  summary text not null,
  content text not null check (json_valid(content)),
  publishedAt integer not null,
  publishedBy text not null references person (id),
  unique (pathId, number)
) strict;
create trigger pathVersionNeverChanges before update on pathVersion begin select raise(abort, 'a published version never changes'); end;
create trigger pathVersionIsKept before delete on pathVersion begin select raise(abort, 'a published version never changes'); end;

-- That a path without a place in the catalogue is open to the people of its organisation.
create table pathPublication (
  id text primary key,
  pathId text not null references learningPath (id),
  publishedAt integer not null,
  publishedBy text not null references person (id),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index pathPublishedOnce on pathPublication (pathId) where withdrawnAt is null;

-- The paths that somebody can begin with, each with its newest version: in the catalogue, or open to an organisation's people.
create view offeredPath as
select learningPath.id, learningPath.organisationId, learningPath.slug, learningPath.kind, learningPath.offeringId,
  pathVersion.id as versionId
from learningPath
join pathVersion on pathVersion.pathId = learningPath.id
  and pathVersion.number = (select max(number) from pathVersion newest where newest.pathId = learningPath.id)
where exists (
  select 1 from offeringPublication
  where offeringPublication.offeringId = learningPath.offeringId and offeringPublication.withdrawnAt is null
) or (learningPath.offeringId is null and exists (
  select 1 from pathPublication where pathPublication.pathId = learningPath.id and pathPublication.withdrawnAt is null
));

-- Somebody follows a path. How far they are is never kept: it follows from what they did.
create table pathFollowing (
  id text primary key,
  pathId text not null references learningPath (id),
  personId text not null references person (id),
  -- The company or school they follow it for.
  organisationId text references organisation (id),
  versionId text not null references pathVersion (id),
  -- The level of the version up to which they want to come; null of a path without levels.
  targetLevel text,
  startedAt integer not null,
  stoppedAt integer
) strict;
create unique index followedOnce on pathFollowing (pathId, personId) where stoppedAt is null;
create index pathFollowingByPerson on pathFollowing (personId);
create index pathFollowingByOrganisation on pathFollowing (organisationId);

-- That an organisation asks somebody to follow a path up to a level.
create table pathAssignment (
  id text primary key,
  batchId text not null,
  pathId text not null references learningPath (id),
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  level text,
  assignedAt integer not null,
  assignedBy text not null references person (id),
  dueOn text check (dueOn is date(dueOn)),
  replaces text references pathAssignment (id),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index pathAssignedOnce on pathAssignment (personId, pathId, organisationId) where withdrawnAt is null;
create index pathAssignmentByPath on pathAssignment (pathId) where withdrawnAt is null;
create index pathAssignmentByBatch on pathAssignment (batchId);
create trigger pathAssignmentEndsWithLeaving after insert on formerMembership
when not exists (
  select 1 from membership where personId = new.personId and organisationId = new.organisationId
)
begin
  update pathAssignment set withdrawnAt = new.removedAt, withdrawnBy = new.removedBy
  where personId = new.personId and organisationId = new.organisationId and withdrawnAt is null;
end;

-- A learner says that a work order of a path is done; `versionId` has the words of the order.
create table workOrderTick (
  id text primary key,
  pathId text not null references learningPath (id),
  versionId text not null references pathVersion (id),
  stepId text not null,
  personId text not null references person (id),
  -- The company or school they did it for.
  organisationId text references organisation (id),
  note text not null default '',
  tickedAt integer not null,
  takenBackAt integer
) strict;
create index workOrderTickByPerson on workOrderTick (personId, pathId);
create index workOrderTickByOrganisation on workOrderTick (organisationId);
create index workOrderTickByPath on workOrderTick (pathId);

-- What who looked at it says of it, once.
create table workOrderSignOff (
  tickId text primary key references workOrderTick (id),
  isDone integer not null check (isDone in (0, 1)),
  note text not null default '',
  signedAt integer not null,
  signedBy text not null references person (id)
) strict;

create trigger catalogueChangesByLearningPathUpdate after update of offeringId, slug on learningPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPathVersionInsert after insert on pathVersion begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPathPublicationInsert after insert on pathPublication begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPathPublicationUpdate after update on pathPublication begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
