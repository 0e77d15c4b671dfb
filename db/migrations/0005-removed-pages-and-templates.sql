-- A page that was taken away keeps its row, so that it can come back with its text, its id and its history.
create table pageRemoval (
  id text primary key,
  pageId text not null references modulePage (id),
  removedAt integer not null,
  removedBy text not null references person (id),
  -- The page that took its text over, when it went because it was joined to the one before it.
  mergedInto text references modulePage (id),
  restoredAt integer,
  restoredBy text references person (id)
) strict;
create unique index pageRemovedOnce on pageRemoval (pageId) where restoredAt is null;

-- The pages that a module has now; every list of pages starts here.
create view presentPage as
select modulePage.* from modulePage
where not exists (
  select 1 from pageRemoval where pageRemoval.pageId = modulePage.id and pageRemoval.restoredAt is null
);

-- Words that were replaced in a module, with the pages as they were before, so that it can be undone.
create table replacement (
  id text primary key,
  moduleId text not null references learningModule (id),
  words text not null,
  instead text not null,
  places integer not null,
  replacedAt integer not null,
  replacedBy text not null references person (id),
  undoneAt integer,
  undoneBy text references person (id)
) strict;
create index replacementByModule on replacement (moduleId, replacedAt);

create table replacedPage (
  replacementId text not null references replacement (id) on delete cascade,
  pageId text not null references modulePage (id),
  title text not null,
  document text not null check (json_valid(document)),
  -- The revision that the page got by the replacement: while it still has it, the page can be put back.
  revision integer not null,
  primary key (replacementId, pageId)
) strict, without rowid;

-- What a hub keeps as an example to start from. Its pages are a copy, and do not follow the module they came from.
create table moduleTemplate (
  id text primary key,
  hubId text not null references organisation (id),
  name text not null,
  settings text not null check (json_valid(settings)),
  createdAt integer not null,
  createdBy text not null references person (id),
  updatedAt integer not null,
  updatedBy text not null references person (id),
  removedAt integer,
  removedBy text references person (id)
) strict;
create index moduleTemplateByHub on moduleTemplate (hubId) where removedAt is null;

create table templatePage (
  templateId text not null references moduleTemplate (id),
  position integer not null,
  title text not null,
  kind text not null check (kind in ('lesson', 'test', 'bank')),
  document text not null check (json_valid(document)),
  primary key (templateId, position)
) strict, without rowid;
