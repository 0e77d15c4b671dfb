-- What happens around the steps of an application: how a programme does its intake, conversations, messages and tasks.

create table offeringIntake (
  offeringId text primary key references offering (id),
  -- JSON: of the steps that a programme may do without, those that it does without.
  skipped text not null default '[]' check (json_valid(skipped)),
  -- JSON of Question: the small form of a conversation.
  questions text not null default '[]' check (json_valid(questions)),
  -- JSON of addresses: who is told of a new application; nobody named is whoever the programme has as its contact.
  told text not null default '[]' check (json_valid(told)),
  revision integer not null default 1,
  updatedAt integer not null,
  updatedBy text references person (id)
) strict;

-- How many are to begin in a study year; 2026 is the one that begins in August 2026.
create table intakeTarget (
  offeringId text not null references offering (id),
  studyYear integer not null check (studyYear between 2000 and 2200),
  starters integer not null check (starters between 0 and 10000),
  primary key (offeringId, studyYear)
) strict, without rowid;

-- A text of a programme instead of the one that comes with the product.
create table messageTemplate (
  offeringId text not null references offering (id),
  word text not null,
  language text not null check (language in ('nl', 'en')),
  subject text not null,
  text text not null,
  updatedAt integer not null,
  updatedBy text references person (id),
  primary key (offeringId, word, language)
) strict, without rowid;

create table candidateMessage (
  id integer primary key,
  applicationId text not null references application (id),
  -- `out` went to the candidate, `in` came from them.
  direction text not null check (direction in ('out', 'in')),
  -- The same key again is the same message.
  key text not null unique,
  subject text not null default '',
  text text not null,
  at integer not null,
  by text references person (id),
  -- Of what came in: somebody answered it, or said that it needs no answer.
  answeredAt integer,
  answeredBy text references person (id)
) strict;
create index candidateMessageByApplication on candidateMessage (applicationId, at);
create index candidateMessageUnanswered on candidateMessage (applicationId, at) where direction = 'in' and answeredAt is null;

create table conversation (
  id text primary key,
  applicationId text not null references application (id),
  minutes integer not null check (minutes between 5 and 480),
  place text not null default '',
  link text not null default '',
  proposedAt integer not null,
  proposedBy text references person (id),
  -- The time that holds; of who chose or moved it.
  startsAt integer,
  chosenAt integer,
  chosenBy text references person (id),
  -- None of the times fitted, and what the candidate said of it.
  noneFitsAt integer,
  noneFits text not null default '',
  -- How often a calendar was told of it; the next word is higher.
  sequence integer not null default 0,
  cancelledAt integer,
  cancelledBy text references person (id),
  cancelledBecause text not null default '',
  heldAt integer,
  heldBy text references person (id),
  notes text not null default '',
  -- JSON of Answer[]: the questions as they were asked, with what was answered.
  answers text not null default '[]' check (json_valid(answers)),
  check (startsAt is null or chosenAt is not null),
  check (cancelledAt is null or heldAt is null)
) strict;
create unique index oneConversationAtATime on conversation (applicationId) where cancelledAt is null and heldAt is null;
create index conversationByApplication on conversation (applicationId, proposedAt);

create table conversationTime (
  conversationId text not null references conversation (id),
  startsAt integer not null,
  primary key (conversationId, startsAt)
) strict, without rowid;
create trigger fiveTimesAtMost before insert on conversationTime
when (select count(*) from conversationTime where conversationId = new.conversationId) >= 5
begin
  select raise(abort, 'more than five times');
end;

create table applicationTask (
  id text primary key,
  applicationId text not null references application (id),
  title text not null check (title <> ''),
  dueOn text not null check (dueOn is date(dueOn)),
  -- Whose task it is: somebody of the hub.
  personId text not null references person (id),
  madeAt integer not null,
  madeBy text references person (id),
  doneAt integer,
  doneBy text references person (id)
) strict;
create index applicationTaskOpen on applicationTask (applicationId, dueOn) where doneAt is null;
create index applicationTaskByApplication on applicationTask (applicationId);
