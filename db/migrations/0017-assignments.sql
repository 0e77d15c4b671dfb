-- That somebody is to follow an offering, on behalf of an organisation. How far they are follows from their attempts.
create table assignment (
  id text primary key,
  -- The same for all that one press made.
  batchId text not null,
  personId text not null references person (id),
  offeringId text not null references offering (id),
  organisationId text not null references organisation (id),
  assignedAt integer not null,
  assignedBy text not null references person (id),
  -- A day of the calendar in the Netherlands; there is time until it is over there. Null when there is no date.
  dueOn text check (dueOn is date(dueOn)),
  -- The earlier one of the same organisation whose place this one took.
  replaces text references assignment (id),
  withdrawnAt integer,
  withdrawnBy text references person (id)
) strict;
create unique index assignedOnce on assignment (personId, offeringId, organisationId) where withdrawnAt is null;
create index assignmentByOrganisation on assignment (organisationId) where withdrawnAt is null;
create index assignmentByBatch on assignment (batchId);

-- Who made somebody else take part; null of who did it themselves.
alter table enrolment add column enrolledBy text references person (id);

-- Enrolments that were made for somebody who never began, and that nobody asks for any more.
create view idleEnrolment as
select enrolment.id, enrolment.personId, enrolment.offeringId
from enrolment
where enrolment.enrolledBy is not null
  and not exists (select 1 from attempt where attempt.enrolmentId = enrolment.id)
  and not exists (
    select 1 from assignment
    where assignment.personId = enrolment.personId and assignment.offeringId = enrolment.offeringId
      and assignment.withdrawnAt is null
  );

-- Who leaves an organisation is no longer asked anything on its behalf, by whatever way they left.
create trigger assignmentEndsWithLeaving after insert on formerMembership
when not exists (
  select 1 from membership where personId = new.personId and organisationId = new.organisationId
)
begin
  update assignment set withdrawnAt = new.removedAt, withdrawnBy = new.removedBy
  where personId = new.personId and organisationId = new.organisationId and withdrawnAt is null;
  delete from enrolment where id in (select id from idleEnrolment where personId = new.personId);
end;
