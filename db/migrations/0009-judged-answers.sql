-- The server reads the answers of an attempt itself: what follows from them counts, and is kept question by question.

-- What the state said of its tests when it was last judged or written: when that changes, answers were handed in.
alter table attempt add column handedIn text not null default '';
alter table attempt add column judgedAt integer;
create index attemptByVersion on attempt (versionId);

-- What somebody answered. Of a question in a lesson the newest answer, and of a test one for each time it was handed in.
create table interaction (
  attemptId text not null references attempt (id),
  questionId text not null,
  -- 1 in a lesson; in a test the number of the try.
  round integer not null check (round > 0),
  versionId text not null references moduleVersion (id),
  pageId text not null,
  -- The response as SCORM 2004 4th Edition writes it (RTE 4.2.9.1), and in words. Both empty: not answered.
  type text not null,
  response text not null,
  answer text not null,
  -- 0 to 1; null where nothing is right or wrong.
  score real check (score between 0 and 1),
  weight real not null check (weight >= 0),
  -- How often it was checked, and whether the right answer was asked for.
  tries integer not null check (tries > 0),
  isShown integer not null check (isShown in (0, 1)),
  -- How long the question stood open, as the content says; null when it said nothing.
  seconds real,
  firstKeptAt integer not null,
  keptAt integer not null,
  primary key (attemptId, questionId, round)
) strict, without rowid;
create index interactionByQuestion on interaction (versionId, questionId, round);

-- What a launch told of its result and does not follow from the answers it gave. The first of a launch is kept, and counted.
create table contradictedClaim (
  attemptId text not null references attempt (id),
  launchNumber integer not null,
  claimedBy text not null references person (id),
  claimedAt integer not null,
  status text,
  scoreRaw real,
  -- What counted instead, and why: the answers say otherwise, or nothing of the state could be read.
  countedStatus text not null,
  countedScore real,
  reason text not null check (reason in ('answers', 'unreadable')),
  times integer not null default 1,
  lastAt integer not null,
  primary key (attemptId, launchNumber)
) strict, without rowid;
