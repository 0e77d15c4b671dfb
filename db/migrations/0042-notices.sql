-- What somebody is told: in the app, and by mail as they choose. The same key again is the same notice.
create table notice (
  id text primary key,
  key text not null unique,
  personId text not null references person (id),
  -- On whose behalf.
  organisationId text not null references organisation (id),
  kind text not null check (kind in ('assigned', 'dueWeek', 'dueTomorrow', 'overdue', 'signOff', 'expires', 'nudge')),
  -- JSON of NoticeAbout: what the sentence is made of, in whatever language it is read.
  about text not null check (json_valid(about)),
  postedAt integer not null,
  -- How it goes by mail; null when it only stands in the app.
  digest text check (digest in ('daily', 'weekly')),
  digestedAt integer,
  readAt integer
) strict;
create index noticeByPerson on notice (personId, postedAt);
create index noticeUnread on notice (personId) where readAt is null;
create index noticeToDigest on notice (digest, postedAt) where digest is not null and digestedAt is null;

-- How somebody wants to hear of a kind, where that is not the usual way.
create table noticeChoice (
  personId text not null references person (id),
  kind text not null,
  way text not null check (way in ('mail', 'daily', 'weekly', 'app', 'none')),
  primary key (personId, kind)
) strict, without rowid;

-- The most that an organisation allows of a kind; without a row everything.
create table noticeLimit (
  organisationId text not null references organisation (id),
  kind text not null,
  most text not null check (most in ('digest', 'app')),
  setAt integer not null,
  setBy text not null references person (id),
  primary key (organisationId, kind)
) strict, without rowid;

create index assignmentByMoment on assignment (assignedAt) where withdrawnAt is null;
create index assignmentByDay on assignment (dueOn) where withdrawnAt is null;
create index pathAssignmentByMoment on pathAssignment (assignedAt) where withdrawnAt is null;
create index pathAssignmentByDay on pathAssignment (dueOn) where withdrawnAt is null;
create index workOrderAssignmentByMoment on workOrderAssignment (assignedAt) where withdrawnAt is null;
create index workOrderTickByMoment on workOrderTick (tickedAt);
