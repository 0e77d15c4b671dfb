-- An attempt on a cmi5 package is a registration of its own, with what its AUs told and kept; no other attempt sees it.
create table cmi5Registration (
  attemptId text primary key references attempt (id) on delete cascade,
  registration text not null unique,
  -- With the id of the person the account of the actor; it stays when the app gets another address.
  homePage text not null,
  createdAt integer not null,
  -- Of all its statements, so that one AU cannot fill the disk.
  statements integer not null default 0,
  statementBytes integer not null default 0
) strict, without rowid;

-- From the launch of one AU until it terminates or is abandoned (cmi5 section 3.0).
create table cmi5Session (
  id text primary key,
  attemptId text not null references attempt (id) on delete cascade,
  launchNumber integer not null,
  -- The place of the AU among the units of the version.
  unit integer not null check (unit >= 0),
  launchMode text not null check (launchMode in ('Normal', 'Review')),
  openedAt integer not null,
  -- Of the token that the fetch URL gave; null before.
  authHash text unique,
  initializedAt integer,
  -- The last statement or document that was acknowledged.
  savedAt integer,
  terminatedAt integer,
  abandonedAt integer,
  seconds integer not null default 0
) strict, without rowid;
create index cmi5SessionByAttempt on cmi5Session (attemptId, openedAt);

create table xapiStatement (
  sequence integer primary key,
  attemptId text not null references attempt (id) on delete cascade,
  id text not null,
  -- null when it came about outside of a session.
  sessionId text references cmi5Session (id) on delete cascade,
  unit integer,
  storedAt integer not null,
  -- cmi5 section 7.1.3; lms: made by the server.
  kind text not null check (kind in ('defined', 'allowed', 'lms')),
  verb text not null,
  activity text,
  -- Of what was sent, so that a repeat is known from another statement with the same id.
  digest text not null,
  statement text not null check (json_valid(statement)),
  unique (attemptId, id)
) strict;
create index xapiStatementByKind on xapiStatement (attemptId, kind, unit);
create index xapiStatementBySession on xapiStatement (sessionId, kind);

create table xapiDocument (
  attemptId text not null references attempt (id) on delete cascade,
  resource text not null check (resource in ('state', 'agentProfile', 'activityProfile')),
  -- Empty in a profile of the agent.
  activity text not null,
  name text not null,
  mediaType text not null,
  content blob not null,
  etag text not null,
  updatedAt integer not null,
  primary key (attemptId, resource, activity, name)
) strict;

-- cmi5LearnerPreferences (cmi5 section 11): of the person, in every package.
create table learnerPreferences (
  personId text primary key references person (id) on delete cascade,
  content text not null check (json_valid(content)),
  updatedAt integer not null
) strict, without rowid;
