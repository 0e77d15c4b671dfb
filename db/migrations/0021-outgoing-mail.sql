-- Mail is decided on in the transaction of what it tells, and sent afterwards: a row is a mail that must go out, once.
create table outgoingMail (
  -- The order in which they were decided on, and go out to one receiver.
  number integer primary key,
  -- What it is about, in the words of who posts it: the same key again is the same mail.
  key text not null unique,
  toName text not null,
  toEmail text not null collate nocase,
  language text not null check (language in ('nl', 'en')),
  -- On whose behalf, and who gets the answers; empty for the platform itself.
  fromName text not null default '',
  replyTo text not null default '',
  subject text not null,
  text text not null,
  -- JSON of CalendarEntry; null for a mail without a date.
  calendar text check (calendar is null or json_valid(calendar)),
  postedAt integer not null,
  -- The Message-ID that it has on every try, from the first one on.
  messageId text unique,
  dueAt integer not null,
  tries integer not null default 0,
  -- Set while it is being handed over; left standing, the handing over was cut off.
  handingOverSince integer,
  -- When the answer to a handing over was last lost: the receiver may have it twice.
  cutOffAt integer,
  sentAt integer,
  gaveUpAt integer,
  failure text not null default '',
  -- Who had it tried once more, and when: tries are counted from then on.
  renewedAt integer,
  renewedBy text references person (id),
  check (sentAt is null or gaveUpAt is null)
) strict;
create index outgoingMailWaiting on outgoingMail (dueAt) where sentAt is null and gaveUpAt is null;
create index outgoingMailByReceiver on outgoingMail (toEmail, number) where sentAt is null and gaveUpAt is null;
create index outgoingMailFailed on outgoingMail (gaveUpAt) where gaveUpAt is not null;
