-- Which attempt counts of who does a module more often; set when the module is published.
alter table offering add column countingAttempt text not null default 'best' check (countingAttempt in ('first', 'best', 'last'));
