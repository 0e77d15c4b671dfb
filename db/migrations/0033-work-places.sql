-- Who cares for a place to work and learn, whether its company may teach there, and who was proposed to whom.

-- The hub that brought it in. Null of what a company offers itself: to every hub that has such a programme.
alter table workPlace add column hubId text references organisation (id);
-- The page of a company without an account. Every later mail must lead there, so it is kept as it is.
alter table workPlace add column secret text;
-- Whether visitors may read the name of the company.
alter table workPlace add column isNamed integer not null default 0 check (isNamed in (0, 1));
alter table workPlace add column language text not null default 'nl' check (language in ('nl', 'en'));
alter table workPlace add column updatedAt integer;
alter table workPlace add column updatedBy text references person (id);
create unique index workPlaceBySecret on workPlace (secret) where secret is not null;
create index workPlaceByHub on workPlace (hubId);

-- A place that is being written: by somebody with an account, or by who has its link.
create table placeDraft (
  id text primary key,
  secret text unique,
  hubId text references organisation (id),
  companyId text references organisation (id),
  -- JSON of the form as it was typed.
  fields text not null default '{}' check (json_valid(fields)),
  language text not null default 'nl' check (language in ('nl', 'en')),
  revision integer not null default 1,
  createdAt integer not null,
  createdBy text references person (id),
  updatedAt integer not null,
  updatedBy text references person (id),
  -- Of a link: when it was mailed, and until when it can be used.
  invitedAt integer,
  expiresAt integer,
  removedAt integer,
  -- What came of it.
  workPlaceId text references workPlace (id)
) strict;
create index placeDraftByHub on placeDraft (hubId, updatedAt);
create index placeDraftByCompany on placeDraft (companyId, updatedAt);

-- What a draft or a place said before it was saved, for who began from that.
create table placeRevision (
  id integer primary key,
  placeDraftId text references placeDraft (id),
  workPlaceId text references workPlace (id),
  revision integer not null,
  fields text not null check (json_valid(fields)),
  replacedAt integer not null,
  replacedBy text references person (id),
  check ((placeDraftId is null) <> (workPlaceId is null))
) strict;
create unique index placeRevisionOfDraft on placeRevision (placeDraftId, revision) where placeDraftId is not null;
create unique index placeRevisionOfPlace on placeRevision (workPlaceId, revision) where workPlaceId is not null;

-- That somebody looked up whether SBB recognises a company for a qualification. The newest check counts.
create table sbbRecognition (
  id integer primary key,
  -- Null of a company that is not known here; then its name says which.
  companyId text references organisation (id),
  companyName text not null check (companyName <> ''),
  crebo text not null references crebo (code),
  checkedOn text not null check (checkedOn is date(checkedOn)),
  -- Null when it is not recognised.
  lapsesOn text check (lapsesOn is date(lapsesOn)),
  recordedAt integer not null,
  checkedBy text not null references person (id)
) strict;
create index sbbRecognitionByCrebo on sbbRecognition (crebo, checkedOn);
create trigger checksStay before update on sbbRecognition begin
  select raise(abort, 'a check stays as it was made');
end;
create trigger checksAreKept before delete on sbbRecognition begin
  select raise(abort, 'a check stays as it was made');
end;

-- How a place stands: how many it has taken, and the check that counts.
create view placeStanding as
select
  workPlace.id as workPlaceId,
  (select count(*) from placement where placement.workPlaceId = workPlace.id and placement.endedAt is null) as taken,
  sbbRecognition.checkedOn as checkedOn,
  sbbRecognition.lapsesOn as lapsesOn,
  sbbRecognition.checkedBy as checkedBy
from workPlace left join sbbRecognition on sbbRecognition.id = (
  select one.id from sbbRecognition as one
  where one.crebo = workPlace.crebo and one.companyId is workPlace.companyId
    and (one.companyId is not null or one.companyName = workPlace.companyName collate nocase)
  order by one.checkedOn desc, one.id desc limit 1
);

-- That a place was proposed to a candidate; what was said to it is a row of proposalStep.
create table matchProposal (
  id text primary key,
  workPlaceId text not null references workPlace (id),
  applicationId text not null references application (id),
  proposedAt integer not null,
  proposedBy text not null references person (id),
  -- What who proposes it says with it; goes when the candidate is erased.
  note text not null default '',
  -- JSON of what the candidate lets the company know besides their name.
  shares text not null default '[]' check (json_valid(shares)),
  -- These two are kept by proposalStateFollows.
  state text not null default 'askedCandidate' check (state in (
    'askedCandidate', 'askedCompany', 'talking', 'agreed',
    'placed', 'candidateDeclined', 'companyDeclined', 'withdrawn', 'lapsed', 'overtaken'
  )),
  since integer not null
) strict;
create index matchProposalByPlace on matchProposal (workPlaceId, state);
create index matchProposalByApplication on matchProposal (applicationId, state);
create unique index proposedOnce on matchProposal (workPlaceId, applicationId)
  where state in ('askedCandidate', 'askedCompany', 'talking', 'agreed');

create table proposalStep (
  id integer primary key,
  proposalId text not null references matchProposal (id),
  state text not null,
  at integer not null,
  -- Null of who has the link, and of the clock.
  by text references person (id),
  -- Of who answered; goes when the candidate is erased.
  words text not null default ''
) strict;
create index proposalStepByProposal on proposalStep (proposalId, id);

create trigger noWordFromTheCompanyFirst before insert on proposalStep
when new.state in ('talking', 'agreed', 'companyDeclined', 'placed') and not exists (
  select 1 from proposalStep where proposalId = new.proposalId and state = 'askedCompany'
)
begin
  select raise(abort, 'a company is asked after the yes of the candidate');
end;
create trigger proposalStateFollows after insert on proposalStep begin
  update matchProposal set state = new.state, since = new.at where id = new.proposalId;
end;
create trigger noProposalStateWithoutAStep before update of state, since on matchProposal
when not exists (
  select 1 from proposalStep
  where proposalId = new.id and state = new.state and at = new.since
    and id = (select max(id) from proposalStep where proposalId = new.id)
)
begin
  select raise(abort, 'a state without a step');
end;
create trigger proposalStepsStay before update of proposalId, state, at, by on proposalStep begin
  select raise(abort, 'a step stays as it was taken');
end;
create trigger proposalStepsAreKept before delete on proposalStep begin
  select raise(abort, 'a step stays as it was taken');
end;

-- Who is no longer looking is asked nothing more. The step that gives a place ends the others itself (place).
create trigger proposalsEndWithTheSearch after insert on applicationStep
when new.state not in ('admitted', 'seekingPlace', 'matched')
begin
  insert into proposalStep (proposalId, state, at, by)
  select id, 'withdrawn', new.at, new.by from matchProposal
  where applicationId = new.applicationId and state in ('askedCandidate', 'askedCompany', 'talking', 'agreed');
end;

-- By which one side answers. A later link of the same side takes the place of an earlier one.
create table answerLink (
  secret text primary key,
  proposalId text not null references matchProposal (id),
  side text not null check (side in ('candidate', 'company')),
  sentAt integer not null,
  expiresAt integer not null,
  replacedAt integer
) strict;
create index answerLinkByProposal on answerLink (proposalId, side);

-- Whom a company may see: who said yes to one of its places, and who has one.
create view candidateSeen as
select
  application.candidateId, matchProposal.applicationId, matchProposal.workPlaceId, matchProposal.id as proposalId,
  null as placementId, matchProposal.state, matchProposal.shares, matchProposal.since
from matchProposal join application on application.id = matchProposal.applicationId
where matchProposal.state in ('askedCompany', 'talking', 'agreed')
union all
select placement.candidateId, placement.applicationId, placement.workPlaceId, null, placement.id, 'placed', coalesce((
  select shares from matchProposal
  where matchProposal.applicationId = placement.applicationId and matchProposal.workPlaceId = placement.workPlaceId
    and matchProposal.state = 'placed'
  order by since desc limit 1
), '[]'), placement.matchedAt
from placement where placement.endedAt is null;

-- What visitors read of places changes with these.
create trigger changedByPlace after insert on workPlace begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger changedByPlaceUpdate after update on workPlace begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger changedByPlacement after insert on placement begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger changedByPlacementEnd after update of endedAt on placement begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger changedByRecognition after insert on sbbRecognition begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;

-- Of what it was told that it lapses; nobody reads the same twice.
create table lapseTold (
  key text primary key,
  toldAt integer not null
) strict;
