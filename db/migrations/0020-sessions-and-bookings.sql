-- A session is one run of an offering, on one or more meetings. A booking is one seat that is wanted on it. What happens to
-- either is a row; what holds now is kept beside it by triggers, so that it cannot say anything else than its rows.

-- 0: its people enrol with the provider, who says how many seats are taken.
alter table offeringSession add column enrolsHere integer not null default 0 check (enrolsHere in (0, 1));
alter table offeringSession add column isTentative integer not null default 0 check (isTentative in (0, 1));
alter table offeringSession add column cancelledAt integer;
-- With fewer people it does not go on.
alter table offeringSession add column minSeats integer check (minSeats > 0);
-- Until so many hours before it begins people cancel by themselves, and what the hub says of cancelling.
alter table offeringSession add column cancelHours integer not null default 0 check (cancelHours between 0 and 8760);
alter table offeringSession add column cancelRule text not null default '';
-- How long a freed seat waits for the answer of who is next; 0: the seat is theirs at once.
alter table offeringSession add column offerHours integer not null default 48 check (offerHours between 0 and 720);
-- Null: what the offering costs.
alter table offeringSession add column priceCents integer check (priceCents >= 0);

create table sessionChange (
  id integer primary key,
  sessionId text not null references offeringSession (id),
  kind text not null check (kind in ('added', 'changed', 'confirmed', 'cancelled')),
  at integer not null,
  by text references person (id),
  why text not null default ''
) strict;
create index sessionChangeBySession on sessionChange (sessionId);

create trigger sessionStateFollows after insert on sessionChange begin
  update offeringSession set isTentative = 0 where id = new.sessionId and new.kind = 'confirmed';
  update offeringSession set cancelledAt = new.at where id = new.sessionId and new.kind = 'cancelled';
end;

create table sessionMeeting (
  id text primary key,
  sessionId text not null references offeringSession (id),
  startsAt integer not null,
  endsAt integer not null,
  room text not null default '',
  -- Where one takes part from elsewhere; for who has a seat.
  link text not null default '',
  -- Who stands at the door has this code on their screen, and people their phones.
  doorCode text not null unique,
  -- When people were reminded of it.
  remindedAt integer,
  removedAt integer,
  check (endsAt > startsAt)
) strict;
create index sessionMeetingBySession on sessionMeeting (sessionId, startsAt);
create index sessionMeetingByStart on sessionMeeting (startsAt);

create table sessionTeacher (
  sessionId text not null references offeringSession (id),
  name text not null check (name <> ''),
  personId text references person (id),
  primary key (sessionId, name)
) strict, without rowid;
create index sessionTeacherByPerson on sessionTeacher (personId);

create table booking (
  id text primary key,
  -- The order in which seats were asked for.
  number integer not null unique,
  sessionId text not null references offeringSession (id),
  -- The own page of who has it. Every later mail must lead there, so it is kept as it is.
  secret text not null unique,
  -- Empty while a company keeps the seat for somebody it does not name yet; `email` is then of who keeps it.
  name text not null default '',
  email text not null collate nocase,
  phone text not null default '',
  companyName text not null default '',
  question text not null default '',
  language text not null check (language in ('nl', 'en')),
  personId text references person (id),
  companyId text references organisation (id),
  -- Seats that a company asked for in one go.
  groupId text,
  bookedBy text references person (id),
  requestedAt integer not null,
  -- The words of OEAPI for an association; kept by bookingStateFollows.
  state text not null default 'pending'
    check (state in ('pending', 'denied', 'queued', 'associated', 'canceled', 'finished')),
  -- Queued with a seat kept free for their answer until then.
  offeredUntil integer
) strict;
create index bookingBySession on booking (sessionId, number);
create index bookingByPerson on booking (personId);
create index bookingByEmail on booking (email);
create index bookingByCompany on booking (companyId);
create index bookingOffered on booking (offeredUntil) where offeredUntil is not null;
create unique index bookedOnce on booking (sessionId, email) where name <> '' and state not in ('denied', 'canceled');

create table bookingEvent (
  id integer primary key,
  bookingId text not null references booking (id),
  kind text not null check (kind in (
    'requested', 'approved', 'denied', 'queued', 'offered', 'given', 'accepted', 'declined', 'lapsed', 'canceled',
    'attended', 'unattended', 'named', 'changed', 'merged'
  )),
  at integer not null,
  by text references person (id),
  why text not null default '',
  until integer
) strict;
create index bookingEventByBooking on bookingEvent (bookingId);

create trigger bookingStateFollows after insert on bookingEvent
when new.kind not in ('named', 'changed', 'merged') begin
  update booking set
    state = case new.kind
      when 'requested' then 'pending'
      when 'approved' then 'queued'
      when 'queued' then 'queued'
      when 'offered' then 'queued'
      when 'denied' then 'denied'
      when 'given' then 'associated'
      when 'accepted' then 'associated'
      when 'unattended' then 'associated'
      when 'attended' then 'finished'
      else 'canceled'
    end,
    offeredUntil = case when new.kind = 'offered' then new.until end
  where id = new.bookingId;
end;

-- Where people enrol here, the seats that are taken are those that somebody has or was offered.
create trigger seatsTakenFollow after update of state, offeredUntil on booking begin
  update offeringSession set seatsTaken = (
    select count(*) from booking
    where sessionId = new.sessionId and (state in ('associated', 'finished') or offeredUntil is not null)
  )
  where id = new.sessionId and enrolsHere = 1;
end;
create trigger neverOverbooked before update on offeringSession
when new.enrolsHere = 1 and new.seatsTaken > new.seats begin
  select raise(abort, 'more seats taken than there are');
end;

create view sessionSeats as
select
  offeringSession.id as sessionId,
  offeringSession.seats,
  offeringSession.seatsTaken as taken,
  (
    select count(*) from booking
    where booking.sessionId = offeringSession.id and booking.state = 'queued' and booking.offeredUntil is null
  ) as waiting
from offeringSession;

create table attendance (
  id integer primary key,
  bookingId text not null references booking (id),
  meetingId text not null references sessionMeeting (id),
  isPresent integer not null check (isPresent in (0, 1)),
  how text not null check (how in ('list', 'door', 'phone')),
  at integer not null,
  by text references person (id)
) strict;
create index attendanceByMeeting on attendance (meetingId, bookingId);
create index attendanceByBooking on attendance (bookingId);

-- What holds is what was marked last.
create view presence as
select attendance.bookingId, attendance.meetingId, attendance.at, attendance.how
from attendance
where attendance.isPresent = 1 and not exists (
  select 1 from attendance later
  where later.bookingId = attendance.bookingId and later.meetingId = attendance.meetingId and later.id > attendance.id
);

-- What the calendar of who has a seat was told last of a meeting; a later word has a higher number (RFC 5546, 2.1.4).
create table calendarEntry (
  bookingId text not null references booking (id),
  meetingId text not null references sessionMeeting (id),
  sequence integer not null,
  method text not null check (method in ('REQUEST', 'CANCEL')),
  primary key (bookingId, meetingId)
) strict, without rowid;

-- Who wants to hear when there is a date.
create table offeringInterest (
  id text primary key,
  offeringId text not null references offering (id),
  secret text not null unique,
  name text not null default '',
  email text not null collate nocase,
  companyName text not null default '',
  note text not null default '',
  language text not null check (language in ('nl', 'en')),
  personId text references person (id),
  askedAt integer not null,
  endedAt integer,
  endedBecause text check (endedBecause in ('told', 'left'))
) strict;
create unique index interestedOnce on offeringInterest (offeringId, email) where endedAt is null;

-- What public pages say of meetings, teachers and who waits.
create trigger catalogueChangesBySessionMeetingInsert after insert on sessionMeeting begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesBySessionMeetingUpdate after update of startsAt, endsAt, room, removedAt on sessionMeeting begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesBySessionTeacherInsert after insert on sessionTeacher begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesBySessionTeacherDelete after delete on sessionTeacher begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByWaiting after update of state, offeredUntil on booking begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
