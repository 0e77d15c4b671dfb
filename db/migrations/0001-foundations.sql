-- Times are milliseconds since 1970 (UTC). A state is a row with who and when.

create table organisation (
  id text primary key,
  slug text not null unique,
  kind text not null check (kind in ('hub', 'company', 'school', 'sector')),
  name text not null,
  hubType text check (hubType in ('systeemhub', 'groeihub')),
  trait text check (trait in ('innovatie', 'ecosysteemfunctie', 'onderwijsvernieuwing')),
  place text not null default '',
  summary text not null default '',
  website text not null default '',
  email text not null default '',
  phone text not null default '',
  colour text not null default '#1f4e79' check (colour glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  createdAt integer not null
) strict;

create table person (
  id text primary key,
  email text not null unique collate nocase,
  name text not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  passwordHash text,
  createdAt integer not null
) strict;

create table administrator (
  personId text primary key references person (id),
  grantedAt integer not null,
  -- Null for one made from the command line.
  grantedBy text references person (id)
) strict;

create table membership (
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  role text not null check (role in ('author', 'reviewer', 'coordinator', 'teamLead', 'supervisor', 'learner', 'sector')),
  grantedAt integer not null,
  grantedBy text references person (id),
  primary key (personId, organisationId, role)
) strict;
create index membershipByOrganisation on membership (organisationId);

-- Where somebody belonged before: what they learned there is not for the next organisation to get at.
create table formerMembership (
  id text primary key,
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  role text not null,
  grantedAt integer not null,
  removedAt integer not null,
  removedBy text references person (id)
) strict;
create index formerMembershipByPerson on formerMembership (personId);

-- One-click sign-in of the demo cast; empty outside the demo.
create table castMember (
  personId text primary key references person (id),
  position integer not null,
  canDoNl text not null,
  canDoEn text not null
) strict;

create table session (
  tokenHash text primary key,
  personId text not null references person (id),
  createdAt integer not null,
  lastSeenAt integer not null,
  -- The last moment, however often it is used.
  expiresAt integer not null,
  userAgent text not null default ''
) strict;
create index sessionByPerson on session (personId);
create index sessionByExpiry on session (expiresAt);

-- A link with which a person sets the first or a new password, once.
create table passwordLink (
  tokenHash text primary key,
  personId text not null references person (id),
  createdAt integer not null,
  createdBy text references person (id),
  expiresAt integer not null,
  usedAt integer
) strict;
create index passwordLinkByPerson on passwordLink (personId);

create table media (
  id text primary key,
  hubId text not null references organisation (id),
  sha256 text not null,
  mediaType text not null,
  name text not null,
  bytes integer not null,
  width integer not null,
  height integer not null,
  uploadedAt integer not null,
  uploadedBy text not null references person (id)
) strict;
create index mediaByHub on media (hubId);

create table learningModule (
  id text primary key,
  hubId text not null references organisation (id),
  slug text not null unique,
  title text not null,
  settings text not null check (json_valid(settings)),
  revision integer not null default 1,
  createdAt integer not null,
  createdBy text not null references person (id),
  updatedAt integer not null,
  updatedBy text not null references person (id)
) strict;
create index learningModuleByHub on learningModule (hubId);

create table modulePage (
  id text primary key,
  moduleId text not null references learningModule (id),
  position integer not null,
  title text not null,
  kind text not null check (kind in ('lesson', 'test', 'bank')),
  document text not null check (json_valid(document)),
  revision integer not null default 1,
  -- The name that the author's screen gave to its newest save, by which it knows its own when an answer was lost.
  saveId text not null default '',
  updatedAt integer not null,
  updatedBy text not null references person (id)
) strict;
create index modulePageByModule on modulePage (moduleId, position);

-- A published version never changes: document, files and runtime are frozen.
create table moduleVersion (
  id text primary key,
  moduleId text not null references learningModule (id),
  number integer not null,
  title text not null,
  document text not null check (json_valid(document)),
  publishedAt integer not null,
  publishedBy text not null references person (id),
  unique (moduleId, number)
) strict;

create table versionFile (
  versionId text not null references moduleVersion (id),
  path text not null,
  sha256 text not null,
  mediaType text not null,
  bytes integer not null,
  primary key (versionId, path)
) strict, without rowid;

create trigger moduleVersionNeverChanges before update on moduleVersion begin select raise(abort, 'a published version never changes'); end;
create trigger moduleVersionIsKept before delete on moduleVersion begin select raise(abort, 'a published version never changes'); end;
create trigger versionFileNeverChanges before update on versionFile begin select raise(abort, 'a published version never changes'); end;
create trigger versionFileIsKept before delete on versionFile begin select raise(abort, 'a published version never changes'); end;

-- Dated lists: administrators keep them, no rule is in code.
create table crebo (
  code text primary key,
  name text not null,
  level integer not null check (level between 1 and 4),
  validFrom text not null,
  validUntil text,
  source text not null
) strict;

create table fundingScheme (
  id text primary key,
  name text not null,
  summary text not null,
  source text not null,
  validFrom text not null,
  validUntil text
) strict;

create table offering (
  id text primary key,
  slug text not null unique,
  kind text not null check (kind in ('module', 'path', 'masterclass', 'workshop', 'expertSession', 'bbl', 'practiceSession')),
  hubId text not null references organisation (id),
  moduleId text unique references learningModule (id),
  title text not null,
  summary text not null default '',
  description text not null default '',
  forWhom text not null default '',
  -- ["what one can do afterwards"] and [{"name", "uri"}], uri being a skill of CompetentNL or ESCO, or absent.
  outcomes text not null default '[]' check (json_type(outcomes) = 'array'),
  skills text not null default '[]' check (json_type(skills) = 'array'),
  level text check (level in ('mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo')),
  nlqf integer check (nlqf between 1 and 8),
  leerweg text check (leerweg in ('bbl', 'bol')),
  crebo text references crebo (code),
  theme text not null default '',
  durationMinutes integer check (durationMinutes > 0),
  durationText text not null default '',
  studyLoadHours integer,
  contactDays integer,
  startKind text not null default 'direct' check (startKind in ('fixed', 'request', 'direct')),
  place text not null default '',
  isOnline integer not null default 0 check (isOnline in (0, 1)),
  language text not null default 'nl' check (language in ('nl', 'en')),
  entryRequirements text not null default '',
  consentNeeded integer not null default 0 check (consentNeeded in (0, 1)),
  priceCents integer,
  vatPercent integer not null default 21,
  credential text not null default '',
  -- Who gives it, when that is not the hub itself.
  provider text not null default '',
  contactName text not null default '',
  contactEmail text not null default '',
  contactPhone text not null default '',
  createdAt integer not null,
  updatedAt integer not null
) strict;
create index offeringByHub on offering (hubId);

create table offeringFunding (
  offeringId text not null references offering (id),
  fundingSchemeId text not null references fundingScheme (id),
  primary key (offeringId, fundingSchemeId)
) strict, without rowid;

create table offeringPublication (
  id text primary key,
  offeringId text not null references offering (id),
  publishedAt integer not null,
  publishedBy text references person (id),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index offeringPublishedOnce on offeringPublication (offeringId) where withdrawnAt is null;

create table offeringSession (
  id text primary key,
  offeringId text not null references offering (id),
  startsAt integer not null,
  endsAt integer not null,
  place text not null default '',
  seats integer check (seats > 0),
  -- As the provider says: people enrol with the provider.
  seatsTaken integer not null default 0 check (seatsTaken >= 0),
  enrolFrom integer,
  enrolUntil integer,
  check (endsAt > startsAt)
) strict;
create index offeringSessionByOffering on offeringSession (offeringId, startsAt);

create table enrolment (
  id text primary key,
  offeringId text not null references offering (id),
  personId text not null references person (id),
  -- The company the person learned for at the moment of enrolling.
  organisationId text references organisation (id),
  enrolledAt integer not null,
  unique (offeringId, personId)
) strict;
create index enrolmentByPerson on enrolment (personId);
create index enrolmentByOrganisation on enrolment (organisationId);

create table attempt (
  id text primary key,
  enrolmentId text not null references enrolment (id),
  versionId text not null references moduleVersion (id),
  number integer not null,
  startedAt integer not null,
  -- cmi.core.lesson_status (SCORM 1.2 RTE 3.4.4)
  status text not null default 'not attempted'
    check (status in ('not attempted', 'incomplete', 'completed', 'passed', 'failed', 'browsed')),
  scoreRaw real,
  pagesSeen integer not null default 0,
  pagesTotal integer not null,
  location text not null default '',
  totalSeconds integer not null default 0,
  cmi text not null default '{}' check (json_valid(cmi)),
  -- The newest launch and the last commit of it that was applied: an older launch is refused, a repeat is acknowledged.
  launchNumber integer not null default 0,
  sequence integer not null default 0,
  committedAt integer,
  finishedAt integer,
  unique (enrolmentId, number)
) strict;

create table launch (
  tokenHash text primary key,
  attemptId text not null references attempt (id),
  number integer not null,
  createdAt integer not null,
  expiresAt integer not null,
  revokedAt integer,
  -- Seconds of all earlier launches; total_time is this plus the session_time of the newest launch.
  baseSeconds integer not null,
  -- The origin of the page around the player: only it may frame the player and hear from it.
  appOrigin text not null,
  unique (attemptId, number)
) strict, without rowid;

-- Finished pages are kept in memory for as long as the counter of their area stands still.
create table changeCounter (
  area text primary key,
  changes integer not null default 0
) strict, without rowid;
insert into changeCounter (area) values ('catalogue');
