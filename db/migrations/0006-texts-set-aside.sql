-- A text that gave way to another when two people had written at one place. It was never on the page, and is never thinned out.
alter table pageRevision add column isAside integer check (isAside = 1);
