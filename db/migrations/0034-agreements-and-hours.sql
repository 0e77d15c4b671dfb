-- The agreement of a placement (praktijkovereenkomst), and the hours that are made under it. What all parties signed is frozen in
-- numbered sheets; which sheet holds follows from the signatures, so that nothing holds which somebody did not sign.

-- The terms that stand on a sheet: of a school, or of one offering. What was written stays; the one that holds is the last whose
-- day has come.
create table agreementTerms (
  id text primary key,
  schoolId text references organisation (id),
  offeringId text references offering (id),
  text text not null check (text <> ''),
  validFrom text not null check (validFrom is date(validFrom)),
  writtenAt integer not null,
  writtenBy text references person (id),
  check ((schoolId is null) <> (offeringId is null))
) strict;
create index agreementTermsBySchool on agreementTerms (schoolId, validFrom);
create index agreementTermsByOffering on agreementTerms (offeringId, validFrom);

create table agreement (
  id text primary key,
  number integer not null unique,
  placementId text not null unique references placement (id),
  -- The school, when it is known here.
  schoolId text references organisation (id),
  -- JSON: what the next sheet will say.
  draft text not null default '{}' check (json_valid(draft)),
  revision integer not null default 1,
  begunAt integer not null,
  begunBy text references person (id),
  -- These are kept by the triggers below.
  state text not null default 'begun' check (state in ('begun', 'signing', 'inForce', 'ended')),
  since integer not null,
  sheetInForce text references agreementSheet (id)
) strict;
create index agreementBySchool on agreement (schoolId);

create table agreementSheet (
  id text primary key,
  agreementId text not null references agreement (id),
  number integer not null,
  -- JSON of all its words, and the PDF of them; both go when the student is erased, its hash stays.
  content text not null check (json_valid(content)),
  sha256 text not null,
  bytes integer not null,
  madeAt integer not null,
  madeBy text references person (id),
  -- Why there is a new one.
  why text not null default '',
  -- What lists and figures ask of it.
  crebo text not null references crebo (code),
  startsOn text not null check (startsOn is date(startsOn)),
  endsOn text not null check (endsOn is date(endsOn)),
  guidedHours integer not null,
  practiceHours integer not null,
  supervisorName text not null default '',
  supervisorEmail text not null default '' collate nocase,
  -- These are kept by the triggers below. `replaced` and never `inForceFrom`: a newer one came before everybody had signed.
  state text not null default 'signing' check (state in ('signing', 'inForce', 'replaced', 'ended')),
  inForceFrom integer,
  inForceUntil integer,
  unique (agreementId, number),
  check (endsOn > startsOn)
) strict;
create index agreementSheetByHash on agreementSheet (sha256);

-- Who must sign a sheet.
create table agreementParty (
  id text primary key,
  sheetId text not null references agreementSheet (id),
  role text not null check (role in ('student', 'parent', 'company', 'employer', 'school')),
  name text not null,
  email text not null collate nocase,
  language text not null default 'nl' check (language in ('nl', 'en')),
  unique (sheetId, role)
) strict;

-- The link by which one of them signs. A newer one ends those before it.
create table signingLink (
  secret text primary key,
  partyId text not null references agreementParty (id),
  sentAt integer not null,
  sentBy text references person (id),
  expiresAt integer not null,
  -- How often they were reminded.
  reminders integer not null default 0,
  replacedAt integer
) strict, without rowid;
create index signingLinkByParty on signingLink (partyId);
create unique index oneLiveLink on signingLink (partyId) where replacedAt is null;

create table agreementSignature (
  id text primary key,
  partyId text not null unique references agreementParty (id),
  sheetId text not null references agreementSheet (id),
  -- As they typed it, or as it stands on paper.
  name text not null,
  at integer not null,
  -- The day in the Netherlands.
  signedOn text not null check (signedOn is date(signedOn)),
  -- Of the PDF that they had before them.
  sha256 text not null,
  -- Of a signature on paper: who recorded it, and the scan.
  recordedBy text references person (id),
  scanSha256 text,
  scanType text,
  check ((recordedBy is null) = (scanSha256 is null))
) strict;
create index agreementSignatureBySheet on agreementSignature (sheetId);

-- The PDF with its signature page, as it was handed out: whoever has it can have it checked.
create table agreementCopy (
  sha256 text primary key,
  sheetId text not null references agreementSheet (id),
  signatures integer not null,
  bytes integer not null,
  madeAt integer not null
) strict, without rowid;
create index agreementCopyBySheet on agreementCopy (sheetId, signatures);

create trigger sheetsBeginUnsigned before insert on agreementSheet
when new.state <> 'signing' or new.inForceFrom is not null or new.inForceUntil is not null
  or (select state from agreement where id = new.agreementId) = 'ended'
  or new.number <> 1 + (select coalesce(max(number), 0) from agreementSheet where agreementId = new.agreementId)
begin
  select raise(abort, 'a sheet begins unsigned, and after the one before it');
end;
create trigger aNewSheetIsSigned after insert on agreementSheet begin
  update agreementSheet set state = 'replaced'
  where agreementId = new.agreementId and id <> new.id and state = 'signing';
  update agreement set state = 'signing', since = new.madeAt where id = new.agreementId and state = 'begun';
end;
create trigger sheetsStay before update of id, agreementId, number, content, sha256, bytes, madeAt, madeBy, why, crebo, startsOn,
  endsOn, guidedHours, practiceHours, supervisorName, supervisorEmail on agreementSheet
when not (
  new.content = '{}' and new.sha256 = old.sha256 and new.number = old.number and new.agreementId = old.agreementId
  and exists (
    select 1 from agreement
    join placement on placement.id = agreement.placementId
    join candidate on candidate.id = placement.candidateId
    where agreement.id = old.agreementId and candidate.erasedAt is not null
  )
)
begin
  select raise(abort, 'a sheet stays as it was made');
end;
create trigger sheetsAreKept before delete on agreementSheet begin
  select raise(abort, 'a sheet stays as it was made');
end;

create trigger noPartyAfterASignature before insert on agreementParty
when exists (select 1 from agreementSignature where sheetId = new.sheetId)
  or (select state from agreementSheet where id = new.sheetId) <> 'signing'
begin
  select raise(abort, 'who must sign was settled');
end;
create trigger partiesStay before update of id, sheetId, role, name on agreementParty
when not (new.name = '' and new.role = old.role and new.sheetId = old.sheetId and (
  select content from agreementSheet where id = old.sheetId
) = '{}')
begin
  select raise(abort, 'who must sign was settled');
end;
create trigger partiesAreKept before delete on agreementParty begin
  select raise(abort, 'who must sign was settled');
end;

create trigger onlyWhatIsThereIsSigned before insert on agreementSignature
when not exists (
  select 1 from agreementParty
  join agreementSheet on agreementSheet.id = agreementParty.sheetId
  where agreementParty.id = new.partyId and agreementSheet.id = new.sheetId
    and agreementSheet.sha256 = new.sha256 and agreementSheet.state = 'signing'
)
begin
  select raise(abort, 'nobody signs what is not out for signing');
end;
-- WEB art. 7.2.8: of who is not yet eighteen on that day, a parent signs too.
create trigger noMinorWithoutAParent before insert on agreementSignature
when not exists (select 1 from agreementParty where sheetId = new.sheetId and role = 'parent') and exists (
  select 1 from agreementParty
  join agreementSheet on agreementSheet.id = agreementParty.sheetId
  join agreement on agreement.id = agreementSheet.agreementId
  join placement on placement.id = agreement.placementId
  join candidate on candidate.id = placement.candidateId
  where agreementParty.id = new.partyId and agreementParty.role = 'student'
    and (candidate.birthDate is null or date(candidate.birthDate, '+18 years') > new.signedOn)
)
begin
  select raise(abort, 'a parent of who is not eighteen signs too');
end;
create trigger forceFollowsSignatures after insert on agreementSignature
when not exists (
  select 1 from agreementParty where sheetId = new.sheetId
    and not exists (select 1 from agreementSignature where partyId = agreementParty.id)
)
begin
  update agreementSheet set state = 'replaced', inForceUntil = new.at
  where state = 'inForce' and agreementId = (select agreementId from agreementSheet where id = new.sheetId);
  update agreementSheet set state = 'inForce', inForceFrom = new.at where id = new.sheetId;
  update agreement set state = 'inForce', since = new.at, sheetInForce = new.sheetId
  where id = (select agreementId from agreementSheet where id = new.sheetId);
end;
create trigger noForceWithoutAllSignatures before update of state on agreementSheet
when new.state = 'inForce' and (
  exists (
    select 1 from agreementParty where sheetId = new.id
      and not exists (select 1 from agreementSignature where partyId = agreementParty.id)
  )
  or (select count(*) from agreementParty where sheetId = new.id and role in ('student', 'company', 'school')) < 3
  or exists (
    select 1 from agreement join placement on placement.id = agreement.placementId
    where agreement.id = new.agreementId and placement.endedAt is not null
  )
)
begin
  select raise(abort, 'no agreement is in force without all signatures');
end;
create trigger noAgreementInForceWithoutItsSheet before update of state, sheetInForce on agreement
when (new.state = 'inForce') <> exists (
  select 1 from agreementSheet where id = new.sheetInForce and agreementId = new.id and state = 'inForce'
)
begin
  select raise(abort, 'no agreement is in force without all signatures');
end;
create trigger agreementsBeginWithoutForce before insert on agreement
when new.state <> 'begun' or new.sheetInForce is not null
begin
  select raise(abort, 'no agreement is in force without all signatures');
end;
create trigger signaturesStay before update of id, partyId, sheetId, name, at, signedOn, sha256, recordedBy, scanSha256, scanType
  on agreementSignature
when not (new.name = '' and new.at = old.at and new.sha256 = old.sha256 and new.partyId = old.partyId and (
  select content from agreementSheet where id = old.sheetId
) = '{}')
begin
  select raise(abort, 'a signature stays as it was given');
end;
create trigger signaturesAreKept before delete on agreementSignature begin
  select raise(abort, 'a signature stays as it was given');
end;

-- With the placement its agreement ends.
create trigger agreementEndsWithItsPlacement after update of endedAt on placement
when new.endedAt is not null and old.endedAt is null
begin
  update agreementSheet set state = 'ended', inForceUntil = case when state = 'inForce' then new.endedAt end
  where state in ('signing', 'inForce') and agreementId = (select id from agreement where placementId = new.id);
  update agreement set state = 'ended', since = new.endedAt where placementId = new.id;
end;
create trigger anAgreementEndsOnce before update of state on agreement
when old.state = 'ended' and new.state <> 'ended'
begin
  select raise(abort, 'an agreement that ended stays ended');
end;

create trigger noStepWithoutAnAgreement before insert on applicationStep
when new.state in ('placed', 'started') and not exists (
  select 1 from placement
  join agreement on agreement.placementId = placement.id
  where placement.applicationId = new.applicationId and placement.endedAt is null and agreement.state = 'inForce'
)
begin
  select raise(abort, 'nobody comes this far without an agreement in force');
end;

-- What a programme asks in a study year; without a row what the law asks (WEB art. 7.2.7), from the first of August.
create table studyYearRule (
  offeringId text primary key references offering (id),
  beginsOn text not null default '08-01' check (date('2024-' || beginsOn) is not null),
  totalHours integer not null default 850 check (totalHours between 1 and 3000),
  guidedHours integer not null default 200 check (guidedHours between 0 and 3000),
  practiceHours integer not null default 610 check (practiceHours between 0 and 3000),
  changedAt integer not null,
  changedBy text references person (id)
) strict, without rowid;

-- Hours of one day and kind. What was entered stays; a correction is another row, and takes the one before it away.
create table hourEntry (
  id text primary key,
  applicationId text not null references application (id),
  placementId text not null references placement (id),
  day text not null check (day is date(day)),
  kind text not null check (kind in ('guided', 'practice')),
  -- Of a quarter of an hour; none is somebody who was not at school.
  quarters integer not null check (quarters between 0 and 64),
  -- What they did; goes when the student is erased.
  what text not null default '',
  at integer not null,
  -- Null of the student.
  by text references person (id),
  removedAt integer,
  removedBy text references person (id),
  -- Kept by hourAnswer.
  state text not null default 'entered' check (state in ('entered', 'confirmed', 'returned'))
) strict;
create unique index oneEntryADay on hourEntry (applicationId, day, kind) where removedAt is null;
create index hourEntryByPlacement on hourEntry (placementId, day);

-- A week that went to a praktijkopleider, with the link by which they answer.
create table hourWeek (
  id text primary key,
  applicationId text not null references application (id),
  placementId text not null references placement (id),
  monday text not null check (monday is date(monday)),
  secret text not null unique,
  supervisorName text not null default '',
  supervisorEmail text not null collate nocase,
  sentAt integer not null,
  times integer not null default 1,
  unique (placementId, monday)
) strict;

-- That hours were confirmed, or sent back with a sentence and what they should be.
create table hourAnswer (
  id integer primary key,
  entryId text not null references hourEntry (id),
  answer text not null check (answer in ('confirmed', 'returned')),
  at integer not null,
  -- By the link of a week, or somebody of the school or the hub.
  weekId text references hourWeek (id),
  by text references person (id),
  name text not null default '',
  quarters integer check (quarters between 0 and 64),
  sentence text not null default '',
  check ((weekId is null) <> (by is null))
) strict;
create index hourAnswerByEntry on hourAnswer (entryId, id);

create trigger hoursBeginEntered before insert on hourEntry when new.state <> 'entered' or new.removedAt is not null begin
  select raise(abort, 'hours are confirmed by an answer');
end;
create trigger hoursFollowAnswers after insert on hourAnswer begin
  update hourEntry set state = new.answer where id = new.entryId;
end;
create trigger noConfirmationWithoutAnAnswer before update of state on hourEntry
when new.state is not (select answer from hourAnswer where entryId = new.id order by id desc limit 1)
begin
  select raise(abort, 'hours are confirmed by an answer');
end;
create trigger hoursStay before update of id, applicationId, placementId, day, kind, quarters, at, by on hourEntry begin
  select raise(abort, 'hours stay as they were entered');
end;
create trigger hoursAreKept before delete on hourEntry begin
  select raise(abort, 'hours stay as they were entered');
end;
create trigger answersToHoursStay before update of entryId, answer, at, weekId, by, quarters on hourAnswer begin
  select raise(abort, 'an answer stays as it was given');
end;

-- What came of a subject or an exam.
create table studyResult (
  id text primary key,
  applicationId text not null references application (id),
  day text not null check (day is date(day)),
  subject text not null,
  result text not null,
  at integer not null,
  by text references person (id),
  removedAt integer,
  removedBy text references person (id)
) strict;
create index studyResultByApplication on studyResult (applicationId, day);
