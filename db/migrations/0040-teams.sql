-- Part of an organisation: who leads it finds its people together.
create table team (
  id text primary key,
  organisationId text not null references organisation (id),
  name text not null collate nocase,
  createdAt integer not null,
  createdBy text references person (id),
  endedAt integer,
  endedBy text references person (id)
) strict;
create unique index teamNamedOnce on team (organisationId, name) where endedAt is null;

create table teamMember (
  id text primary key,
  teamId text not null references team (id),
  personId text not null references person (id),
  isLead integer not null default 0 check (isLead in (0, 1)),
  joinedAt integer not null,
  joinedBy text references person (id),
  leftAt integer,
  leftBy text references person (id)
) strict;
create unique index teamMemberOnce on teamMember (teamId, personId) where leftAt is null;
create index teamMemberByPerson on teamMember (personId) where leftAt is null;

-- What an organisation says of somebody who belongs to it; it goes when they leave.
create table memberProfile (
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  jobTitle text not null default '',
  -- A day of the calendar; null when it is the day on which they were added.
  startedOn text check (startedOn is date(startedOn)),
  phone text not null default '',
  updatedAt integer not null,
  updatedBy text references person (id),
  primary key (personId, organisationId)
) strict, without rowid;
create index memberProfileByOrganisation on memberProfile (organisationId, jobTitle);

-- That somebody is asked by mail to come in. Who has no password gets a link that sets it; who belongs elsewhere says yes first.
create table invitation (
  id text primary key,
  organisationId text not null references organisation (id),
  personId text not null references person (id),
  kind text not null check (kind in ('newcomer', 'joining')),
  -- Of who still has to say yes: what they will be. JSON of roles, job title, start and teams.
  offered text not null default '{}' check (json_valid(offered)),
  invitedAt integer not null,
  invitedBy text not null references person (id),
  expiresAt integer not null,
  acceptedAt integer,
  declinedAt integer,
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index invitedOnce on invitation (organisationId, personId)
where acceptedAt is null and declinedAt is null and withdrawnAt is null;
create index invitationByPerson on invitation (personId);

-- The link in such a mail is made when it is handed over: no row ever holds its secret.
alter table outgoingMail add column invitationId text references invitation (id);

-- What an organisation asks of whoever fits, now and later: rows of assignments follow from it.
create table assignmentRule (
  id text primary key,
  organisationId text not null references organisation (id),
  whom text not null check (whom in ('person', 'team', 'jobTitle', 'starters', 'everybody')),
  personId text references person (id),
  teamId text references team (id),
  jobTitle text,
  what text not null check (what in ('module', 'path', 'session', 'workOrder')),
  offeringId text references offering (id),
  sessionId text references offeringSession (id),
  pathId text references learningPath (id),
  level text,
  stepId text,
  dueOn text check (dueOn is date(dueOn)),
  -- So many days after somebody started here, or came to fit.
  dueDays integer check (dueDays between 0 and 3660),
  -- A result is worth something for so long; a month before that is over it is asked again.
  repeatMonths integer check (repeatMonths between 1 and 120),
  createdAt integer not null,
  createdBy text not null references person (id),
  -- The day in the Netherlands on which it was made: who starts from then on is a starter.
  startsFrom text not null check (startsFrom is date(startsFrom)),
  -- The day for which it was last looked at.
  settledOn text,
  endedAt integer,
  endedBy text references person (id),
  check ((whom = 'person') = (personId is not null)),
  check ((whom = 'team') = (teamId is not null)),
  check ((whom = 'jobTitle') = (jobTitle is not null)),
  check ((what = 'module') = (offeringId is not null)),
  check ((what = 'session') = (sessionId is not null)),
  check ((what in ('path', 'workOrder')) = (pathId is not null)),
  check ((what = 'workOrder') = (stepId is not null)),
  check (dueOn is null or dueDays is null),
  check (repeatMonths is null or what = 'module')
) strict;
create index assignmentRuleByOrganisation on assignmentRule (organisationId) where endedAt is null;

alter table assignment add column ruleId text references assignmentRule (id);
-- Only what is finished from this moment on counts: an earlier result is no longer valid.
alter table assignment add column countsFrom integer;
create index assignmentByRule on assignment (ruleId, personId);
alter table pathAssignment add column ruleId text references assignmentRule (id);
create index pathAssignmentByRule on pathAssignment (ruleId, personId);

-- That an organisation asks somebody for one work order of a path.
create table workOrderAssignment (
  id text primary key,
  ruleId text not null references assignmentRule (id),
  pathId text not null references learningPath (id),
  stepId text not null,
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  assignedAt integer not null,
  assignedBy text not null references person (id),
  dueOn text check (dueOn is date(dueOn)),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index workOrderAssignedOnce on workOrderAssignment (personId, pathId, stepId, organisationId)
where withdrawnAt is null;
create index workOrderAssignmentByRule on workOrderAssignment (ruleId, personId);

-- That an organisation asked a seat on a date for somebody.
create table sessionAssignment (
  id text primary key,
  ruleId text not null references assignmentRule (id),
  sessionId text not null references offeringSession (id),
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  -- Null of who had a seat already.
  bookingId text references booking (id),
  assignedAt integer not null,
  assignedBy text not null references person (id),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index sessionAssignedOnce on sessionAssignment (personId, sessionId, organisationId) where withdrawnAt is null;
create index sessionAssignmentByRule on sessionAssignment (ruleId, personId);

-- Organisations of which something changed that decides on assignments. Written by triggers, so that no way in goes around it.
create table unsettledOrganisation (organisationId text primary key references organisation (id)) strict, without rowid;

create trigger unsettledByMembershipInsert after insert on membership begin
  insert or ignore into unsettledOrganisation values (new.organisationId);
end;
create trigger unsettledByMembershipDelete after delete on membership begin
  insert or ignore into unsettledOrganisation values (old.organisationId);
end;
create trigger unsettledByMemberProfileInsert after insert on memberProfile begin
  insert or ignore into unsettledOrganisation values (new.organisationId);
end;
create trigger unsettledByMemberProfileUpdate after update on memberProfile begin
  insert or ignore into unsettledOrganisation values (new.organisationId);
end;
create trigger unsettledByTeamMemberInsert after insert on teamMember begin
  insert or ignore into unsettledOrganisation select organisationId from team where id = new.teamId;
end;
create trigger unsettledByTeamMemberUpdate after update on teamMember begin
  insert or ignore into unsettledOrganisation select organisationId from team where id = new.teamId;
end;
create trigger unsettledByTeamUpdate after update of endedAt on team begin
  insert or ignore into unsettledOrganisation values (new.organisationId);
end;
create trigger unsettledByAssignmentRuleInsert after insert on assignmentRule begin
  insert or ignore into unsettledOrganisation values (new.organisationId);
end;
create trigger unsettledByAssignmentRuleUpdate after update of endedAt on assignmentRule begin
  insert or ignore into unsettledOrganisation values (new.organisationId);
end;

-- Who has no role left in an organisation is in none of its teams, and is not invited there any more.
create trigger teamsEndWithLeaving after delete on membership
when not exists (
  select 1 from membership where personId = old.personId and organisationId = old.organisationId
)
begin
  update teamMember set leftAt = cast(unixepoch('subsec') * 1000 as integer)
  where personId = old.personId and leftAt is null
    and teamId in (select id from team where organisationId = old.organisationId);
  delete from memberProfile where personId = old.personId and organisationId = old.organisationId;
  update invitation set withdrawnAt = cast(unixepoch('subsec') * 1000 as integer)
  where personId = old.personId and organisationId = old.organisationId
    and acceptedAt is null and declinedAt is null and withdrawnAt is null;
  update workOrderAssignment set withdrawnAt = cast(unixepoch('subsec') * 1000 as integer)
  where personId = old.personId and organisationId = old.organisationId and withdrawnAt is null;
  update sessionAssignment set withdrawnAt = cast(unixepoch('subsec') * 1000 as integer)
  where personId = old.personId and organisationId = old.organisationId and withdrawnAt is null;
end;
