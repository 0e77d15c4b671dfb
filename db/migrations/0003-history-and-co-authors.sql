-- Every state that a page has had, by who and when. Kept by triggers, so that no verb can forget it.
create table pageRevision (
  id integer primary key,
  pageId text not null,
  moduleId text not null references learningModule (id),
  revision integer not null,
  savedAt integer not null,
  savedBy text not null references person (id),
  title text not null,
  kind text not null check (kind in ('lesson', 'test', 'bank')),
  -- The earlier state that was put back on top.
  restoredFrom integer,
  -- The number of the version that was published with this state; such a state is never thinned out.
  publishedAs integer,
  -- JSON, deflated by the function of that name.
  document blob not null
) strict;
create index pageRevisionByPage on pageRevision (pageId, id);
create index pageRevisionByModule on pageRevision (moduleId, id);

create trigger pageRevisionOfNewPage after insert on modulePage begin
  insert into pageRevision (pageId, moduleId, revision, savedAt, savedBy, title, kind, document)
  values (new.id, new.moduleId, new.revision, new.updatedAt, new.updatedBy, new.title, new.kind, deflated(new.document));
end;
create trigger pageRevisionOfSave after update of title, kind, document on modulePage
when new.title <> old.title or new.kind <> old.kind or new.document <> old.document begin
  insert into pageRevision (pageId, moduleId, revision, savedAt, savedBy, title, kind, document)
  values (new.id, new.moduleId, new.revision, new.updatedAt, new.updatedBy, new.title, new.kind, deflated(new.document));
end;

-- What changed in a module besides the text of its pages. `pages`: which pages it has, in which order, as ["id"];
-- `settings`: {"title", "settings"}; `restored`: {"at"}, the moment to which the whole module went back.
create table moduleChange (
  id integer primary key,
  moduleId text not null references learningModule (id),
  changedAt integer not null,
  changedBy text not null references person (id),
  kind text not null check (kind in ('pages', 'settings', 'restored')),
  before text check (json_valid(before)),
  after text not null check (json_valid(after))
) strict;
create index moduleChangeByModule on moduleChange (moduleId, kind, id);

create trigger moduleChangeOfSettings after update of title, settings on learningModule
when new.title <> old.title or new.settings <> old.settings begin
  insert into moduleChange (moduleId, changedAt, changedBy, kind, before, after)
  values (
    new.id, new.updatedAt, new.updatedBy, 'settings',
    json_object('title', old.title, 'settings', json(old.settings)),
    json_object('title', new.title, 'settings', json(new.settings))
  );
end;

insert into pageRevision (pageId, moduleId, revision, savedAt, savedBy, title, kind, document)
select id, moduleId, revision, updatedAt, updatedBy, title, kind, deflated(document)
from modulePage order by updatedAt;

insert into moduleChange (moduleId, changedAt, changedBy, kind, after)
select id, updatedAt, updatedBy, 'pages',
  (select json_group_array(page.id) from (
    select modulePage.id from modulePage where modulePage.moduleId = learningModule.id order by position
  ) as page)
from learningModule;

-- Whom of the hub one asks about a module. Who may write is decided by the hub, not by this.
create table moduleContact (
  id text primary key,
  moduleId text not null references learningModule (id),
  personId text not null references person (id),
  givenAt integer not null,
  givenBy text not null references person (id),
  endedAt integer,
  endedBy text references person (id)
) strict;
create unique index moduleContactOnce on moduleContact (moduleId, personId) where endedAt is null;

insert into moduleContact (id, moduleId, personId, givenAt, givenBy)
select 'c' || id, id, createdBy, createdAt, createdBy from learningModule;

-- Somebody of another hub who writes along on one module.
create table moduleCoAuthor (
  id text primary key,
  moduleId text not null references learningModule (id),
  personId text not null references person (id),
  invitedAt integer not null,
  invitedBy text not null references person (id),
  endedAt integer,
  endedBy text references person (id)
) strict;
create unique index moduleCoAuthorOnce on moduleCoAuthor (moduleId, personId) where endedAt is null;
create index moduleCoAuthorByPerson on moduleCoAuthor (personId) where endedAt is null;
