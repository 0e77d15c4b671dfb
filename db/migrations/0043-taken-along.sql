-- That somebody shows a result, which they did for nobody or for somebody else, to an organisation they belong to now.
create table takenAlong (
  id text primary key,
  personId text not null references person (id),
  organisationId text not null references organisation (id),
  enrolmentId text not null references enrolment (id),
  takenAt integer not null,
  takenBackAt integer
) strict;
create unique index takenAlongOnce on takenAlong (enrolmentId, organisationId) where takenBackAt is null;
create index takenAlongByOrganisation on takenAlong (organisationId) where takenBackAt is null;

create trigger takenAlongEndsWithLeaving after delete on membership
when not exists (
  select 1 from membership where personId = old.personId and organisationId = old.organisationId
)
begin
  update takenAlong set takenBackAt = cast(unixepoch('subsec') * 1000 as integer)
  where personId = old.personId and organisationId = old.organisationId and takenBackAt is null;
end;
