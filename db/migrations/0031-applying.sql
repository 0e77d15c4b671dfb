-- Applying without an account: what is typed before it is sent, papers, consent, who was thought to be who, and forgetting.

-- An application that is being filled in. It holds what was typed and nothing else; when it is sent, refused or over, that goes.
create table applicationDraft (
  id text primary key,
  -- Whoever has the link goes on with it.
  secret text not null unique,
  offeringId text not null references offering (id),
  -- JSON of fields as they were typed.
  typed text not null default '{}' check (json_valid(typed)),
  -- For the mail with the link; also within what was typed.
  email text not null default '' collate nocase,
  language text not null check (language in ('nl', 'en')),
  startedAt integer not null,
  touchedAt integer not null,
  expiresAt integer not null,
  -- Of what somebody of a company began for an employee; nothing is shown to the hub before they say yes and send it.
  startedBy text references person (id),
  companyId text references organisation (id),
  employeeId text references person (id),
  acceptedAt integer,
  refusedAt integer,
  -- What became of it.
  applicationId text references application (id),
  erasedAt integer,
  check ((startedBy is null) = (companyId is null))
) strict;
create index applicationDraftByExpiry on applicationDraft (expiresAt) where erasedAt is null;
create index applicationDraftByCompany on applicationDraft (companyId, startedAt) where companyId is not null;

-- A paper of a candidate: a CV, a diploma. Its bytes are in the file store.
create table candidateDocument (
  id text primary key,
  candidateId text references candidate (id),
  draftId text references applicationDraft (id),
  kind text not null check (kind in ('cv', 'diploma', 'other')),
  name text not null,
  sha256 text not null,
  mediaType text not null,
  bytes integer not null,
  addedAt integer not null,
  check ((candidateId is null) <> (draftId is null))
) strict;
create index candidateDocumentByCandidate on candidateDocument (candidateId);
create index candidateDocumentByDraft on candidateDocument (draftId);
create index candidateDocumentByContent on candidateDocument (sha256);

-- That somebody allows us to keep what we know of them longer, as it was asked then.
create table keepingConsent (
  id integer primary key,
  candidateId text not null references candidate (id),
  months integer not null check (months between 1 and 60),
  givenAt integer not null,
  withdrawnAt integer
) strict;
create unique index keepingConsentOnce on keepingConsent (candidateId) where withdrawnAt is null;

-- How long a hub keeps applications that came to nothing; without a row four weeks, and a year with consent.
create table keepingTerm (
  hubId text primary key references organisation (id),
  weeks integer not null check (weeks between 1 and 26),
  monthsWithConsent integer not null check (monthsWithConsent between 1 and 24),
  changedAt integer not null,
  changedBy text not null references person (id)
) strict, without rowid;

-- Two candidates who look alike and are not the same.
create table candidateDistinction (
  oneId text not null references candidate (id),
  otherId text not null references candidate (id),
  at integer not null,
  by text not null references person (id),
  primary key (oneId, otherId),
  check (oneId < otherId)
) strict, without rowid;

-- That two candidates turned out to be one person.
create table candidateMerger (
  id integer primary key,
  keptId text not null references candidate (id),
  mergedId text not null unique references candidate (id),
  at integer not null,
  by text not null references person (id)
) strict;
create index candidateMergerByKept on candidateMerger (keptId);

-- What the job that forgets did on a day.
create table forgettingRun (
  id integer primary key,
  -- The day in the Netherlands.
  day text not null unique check (day is date(day)),
  at integer not null,
  applications integer not null,
  candidates integer not null,
  documents integer not null,
  drafts integer not null,
  interests integer not null
) strict;

-- What was typed in it was taken away; that it was there, its steps and their reasons still count.
alter table application add column erasedAt integer;
create trigger erasedStaysErased before update of erasedAt on application
when old.erasedAt is not null and new.erasedAt is not old.erasedAt
begin
  select raise(abort, 'what was erased does not come back');
end;

-- Who waits for a date is asked now and then whether they still do.
create table interestAsking (
  id integer primary key,
  interestId text not null references offeringInterest (id),
  askedAt integer not null,
  answeredAt integer
) strict;
create index interestAskingByInterest on interestAsking (interestId, askedAt);
create unique index interestAskedOnce on interestAsking (interestId) where answeredAt is null;
