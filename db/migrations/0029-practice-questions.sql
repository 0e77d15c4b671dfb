-- What a company brings to a hub: something from its work for which it has no answer yet.
create table practiceQuestion (
  id text primary key,
  hubId text not null references organisation (id),
  -- The company, when who asked speaks or learns for one that is known here; its name as it was written.
  companyId text references organisation (id),
  companyName text not null check (companyName <> ''),
  title text not null check (title <> ''),
  happens text not null check (happens <> ''),
  machine text not null default '',
  tried text not null default '',
  contactName text not null,
  -- Empty once it was erased; see practiceErasure.
  contactEmail text not null,
  contactPhone text not null default '',
  language text not null check (language in ('nl', 'en')),
  askedAt integer not null,
  -- Null of who asked without an account.
  askedBy text references person (id),
  -- Of the form it came with: the same form sent twice is one question.
  formId text,
  unique (hubId, formId)
) strict;
create index practiceQuestionByHub on practiceQuestion (hubId, askedAt);
create index practiceQuestionByCompany on practiceQuestion (companyId);
create index practiceQuestionByAsker on practiceQuestion (askedBy);

-- That a company agrees that the catalogue names it, and that other hubs read its question.
create table practiceAgreement (
  id text primary key,
  questionId text not null references practiceQuestion (id),
  agreedAt integer not null,
  agreedBy text references person (id),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index practiceAgreementNow on practiceAgreement (questionId) where withdrawnAt is null;

create table practicePhoto (
  id text primary key,
  questionId text not null references practiceQuestion (id),
  sha256 text not null,
  mediaType text not null check (mediaType in ('image/jpeg', 'image/png', 'image/webp', 'image/gif')),
  width integer not null,
  height integer not null,
  bytes integer not null,
  addedAt integer not null
) strict;
create index practicePhotoByQuestion on practicePhoto (questionId);
create index practicePhotoByFile on practicePhoto (sha256);

-- With which who has no account comes back to their question; each mail has one of its own.
create table practiceLink (
  tokenHash text primary key,
  questionId text not null references practiceQuestion (id),
  createdAt integer not null,
  expiresAt integer not null
) strict;
create index practiceLinkByQuestion on practiceLink (questionId);

-- What happened to a question, each with who and when; how far it is follows from them.
create table practiceStep (
  id text primary key,
  questionId text not null references practiceQuestion (id),
  kind text not null check (kind in ('takenOn', 'declined', 'askedBack', 'answered', 'linked', 'applied')),
  side text not null check (side in ('hub', 'company')),
  at integer not null,
  personId text references person (id),
  personName text not null,
  text text not null default '',
  -- What came of it, of `linked`: an offering of the catalogue, or a title with the address where it is.
  outcome text check (outcome in ('module', 'session', 'workOrder', 'case')),
  offeringId text references offering (id),
  title text not null default '',
  url text not null default '',
  -- Where and since which day it is used, of `applied`; whether that company agrees that other hubs read its name.
  companyName text not null default '',
  companyId text references organisation (id),
  appliedOn text check (appliedOn is date(appliedOn)),
  isNamed integer not null default 0 check (isNamed in (0, 1)),
  -- Something that was linked or said by mistake.
  withdrawnAt integer,
  withdrawnBy text references person (id),
  formId text,
  unique (questionId, formId),
  check ((kind = 'linked') = (outcome is not null)),
  check ((kind = 'linked') = (title <> '')),
  check ((kind = 'applied') = (appliedOn is not null)),
  check ((kind = 'applied') = (companyName <> '')),
  check (withdrawnAt is null or kind in ('linked', 'applied'))
) strict;
create index practiceStepByQuestion on practiceStep (questionId, at);
create index practiceStepByOffering on practiceStep (offeringId) where offeringId is not null;

-- That the contact data of a declined question was erased, and how many links went with it.
create table practiceErasure (
  questionId text primary key references practiceQuestion (id),
  erasedAt integer not null,
  declinedAt integer not null,
  links integer not null
) strict;

-- The companies that use what came of a question: one row for each, however often it was said.
create view practiceAdoption as
select
  practiceQuestion.hubId,
  practiceStep.questionId,
  coalesce(practiceStep.companyId, lower(trim(practiceStep.companyName))) as company,
  min(practiceStep.appliedOn) as since
from practiceStep
join practiceQuestion on practiceQuestion.id = practiceStep.questionId
where practiceStep.kind = 'applied' and practiceStep.withdrawnAt is null
group by practiceQuestion.hubId, practiceStep.questionId, company;

-- The catalogue tells from which question an offering came.
create trigger catalogueChangesByPracticeStep after insert on practiceStep when new.offeringId is not null begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPracticeStepWithdrawn after update on practiceStep when new.offeringId is not null begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPracticeAgreement after insert on practiceAgreement begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPracticeAgreementWithdrawn after update on practiceAgreement begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
