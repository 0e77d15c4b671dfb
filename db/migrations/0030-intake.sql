-- The intake of a programme of work and learning. A candidate is somebody who wants a place; an application is that they want
-- it of one offering; what happens to it is a row, and what holds now follows from those rows.

create table candidate (
  id text primary key,
  -- Their own page. Every later mail must lead there, so it is kept as it is.
  secret text not null unique,
  name text not null default '',
  birthDate text check (birthDate is date(birthDate)),
  email text not null default '' collate nocase,
  phone text not null default '',
  postcode text not null default '',
  place text not null default '',
  language text not null check (language in ('nl', 'en')),
  -- Of who is not yet eighteen.
  parentName text not null default '',
  parentEmail text not null default '' collate nocase,
  personId text references person (id),
  createdAt integer not null,
  -- They were the same person as another one, who has their applications since.
  mergedInto text references candidate (id),
  -- What says who they are was taken away; what they went through still counts.
  erasedAt integer
) strict;
create index candidateByEmail on candidate (email);
create index candidateByPerson on candidate (personId);
create index candidateByMerger on candidate (mergedInto);

create table application (
  id text primary key,
  -- The order in which people applied.
  number integer not null unique,
  offeringId text not null references offering (id),
  candidateId text not null references candidate (id),
  -- Where they work already: a company that is known here, or its name.
  employerId text references organisation (id),
  employerName text not null default '',
  appliedAt integer not null,
  -- Who applied for them: somebody of their company.
  appliedBy text references person (id),
  -- JSON: what they answered, and what kind of place they wish (`wishes`).
  answers text not null default '{}' check (json_valid(answers)),
  wishes text not null default '{}' check (json_valid(wishes)),
  -- These three are kept by applicationStateFollows.
  state text not null default 'applied' check (state in (
    'applied', 'conversationPlanned', 'admitted', 'seekingPlace', 'matched', 'signing', 'placed', 'started', 'finished',
    'refused', 'withdrawn', 'stopped'
  )),
  since integer not null,
  crebo text references crebo (code),
  -- When they last heard or read something of us.
  heardAt integer not null
) strict;
create index applicationByOffering on application (offeringId, state, since);
create index applicationByCandidate on application (candidateId);
create index applicationByEmployer on application (employerId);
create unique index appliedOnce on application (candidateId, offeringId)
  where state not in ('finished', 'refused', 'withdrawn', 'stopped');

-- A step that was taken: where to, when, by whom and why.
create table applicationStep (
  id integer primary key,
  applicationId text not null references application (id),
  state text not null,
  at integer not null,
  -- Null of what a candidate or a link did, and of the clock.
  by text references person (id),
  -- One of the reasons that can be counted; see modules/intake/reasons.
  reason text not null default '',
  -- Of who took it; goes when a candidate is erased.
  note text not null default '',
  -- To which qualification they were admitted.
  crebo text references crebo (code)
) strict;
create index applicationStepByApplication on applicationStep (applicationId, id);

-- A place where somebody works and learns (leerwerkplek); several when `number` says so.
create table workPlace (
  id text primary key,
  -- Null of a company that is not known here yet.
  companyId text references organisation (id),
  companyName text not null check (companyName <> ''),
  contactName text not null default '',
  contactEmail text not null collate nocase,
  contactPhone text not null default '',
  title text not null check (title <> ''),
  -- What the work is.
  description text not null default '',
  crebo text not null references crebo (code),
  number integer not null check (number between 1 and 100),
  startsOn text not null check (startsOn is date(startsOn)),
  endsOn text not null check (endsOn is date(endsOn)),
  -- JSON of 1 to 7, Monday first: the days of work; `schoolDay` is kept free for school.
  days text not null default '[1,2,3,4]' check (json_valid(days)),
  schoolDay integer check (schoolDay between 1 and 7),
  address text not null default '',
  postcode text not null default '',
  place text not null default '',
  supervisorName text not null default '',
  supervisorEmail text not null default '' collate nocase,
  supervisorId text references person (id),
  offeredAt integer not null,
  offeredBy text references person (id),
  -- After that day it is offered to nobody, unless it is renewed.
  offeredUntil text not null check (offeredUntil is date(offeredUntil)),
  withdrawnAt integer,
  withdrawnBy text references person (id),
  revision integer not null default 1,
  check (endsOn > startsOn)
) strict;
create index workPlaceByCompany on workPlace (companyId);
create index workPlaceByCrebo on workPlace (crebo, offeredUntil);

-- That somebody has such a place, from the match until it ends.
create table placement (
  id text primary key,
  workPlaceId text not null references workPlace (id),
  applicationId text not null references application (id),
  candidateId text not null references candidate (id),
  matchedAt integer not null,
  matchedBy text references person (id),
  endedAt integer,
  endedBy text references person (id),
  endedBecause text not null default ''
) strict;
create unique index placedOnce on placement (candidateId) where endedAt is null;
create index placementByWorkPlace on placement (workPlaceId);
create index placementByApplication on placement (applicationId);

create trigger neverMorePlacedThanPlaces before insert on placement
when new.endedAt is null and (
  select count(*) from placement where workPlaceId = new.workPlaceId and endedAt is null
) >= (select number from workPlace where id = new.workPlaceId)
begin
  select raise(abort, 'more people than places');
end;
create trigger neverFewerPlacesThanPlaced before update of number on workPlace
when new.number < (select count(*) from placement where workPlaceId = new.id and endedAt is null)
begin
  select raise(abort, 'more people than places');
end;
create trigger anEndedPlacementStaysEnded before update of endedAt on placement
when old.endedAt is not null and old.endedAt is not new.endedAt
begin
  select raise(abort, 'a placement that ended stays ended');
end;

create trigger noStepWithoutAPlace before insert on applicationStep
when new.state in ('matched', 'signing', 'placed', 'started') and not exists (
  select 1 from placement where applicationId = new.applicationId and endedAt is null
)
begin
  select raise(abort, 'nobody comes this far without a place');
end;

create trigger applicationStateFollows after insert on applicationStep begin
  update application set state = new.state, since = new.at, crebo = coalesce(new.crebo, crebo) where id = new.applicationId;
  update placement set endedAt = new.at, endedBy = new.by, endedBecause = coalesce(nullif(new.reason, ''), new.state)
  where applicationId = new.applicationId and endedAt is null
    and new.state not in ('matched', 'signing', 'placed', 'started');
end;
create trigger noStateWithoutAStep before update of state, since on application
when not exists (
  select 1 from applicationStep
  where applicationId = new.id and state = new.state and at = new.since
    and id = (select max(id) from applicationStep where applicationId = new.id)
)
begin
  select raise(abort, 'a state without a step');
end;
create trigger stepsStay before update of applicationId, state, at, by, reason, crebo on applicationStep begin
  select raise(abort, 'a step stays as it was taken');
end;
create trigger stepsAreKept before delete on applicationStep begin
  select raise(abort, 'a step stays as it was taken');
end;

-- Who opened the file of a candidate, and when.
create table fileOpening (
  id integer primary key,
  candidateId text not null references candidate (id),
  personId text not null references person (id),
  at integer not null
) strict;
create index fileOpeningByCandidate on fileOpening (candidateId, at);
