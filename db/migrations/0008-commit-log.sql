-- What content committed, in the order in which it was written, beside the state that it led to.
create table attemptCommit (
  id integer primary key,
  attemptId text not null references attempt (id) on delete cascade,
  -- The visit in which it was done, and its number there.
  launch integer not null,
  sequence integer not null,
  -- The newest launch at that moment: whatever an earlier launch still brings is older than this.
  newestLaunch integer not null,
  at integer not null,
  isFinal integer not null check (isFinal in (0, 1)),
  -- whole: all elements; change: those that became different, null where one went; aside: came too late, all elements, not applied.
  kind text not null check (kind in ('whole', 'change', 'aside')),
  cmi text not null,
  -- How many commits a row stands for: a long log is folded into one.
  commits integer not null default 1
) strict;
create index attemptCommitByAttempt on attemptCommit (attemptId, launch, sequence);
-- Bytes of changes since the last whole state in the log; null before the first.
alter table attempt add column logBytes integer;
