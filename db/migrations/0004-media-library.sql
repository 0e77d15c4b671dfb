-- What a library knows of a file besides its bytes.
alter table media add column alt text not null default '';
alter table media add column seconds real not null default 0 check (seconds >= 0);
alter table media add column hasSound integer not null default 0 check (hasSound in (0, 1));

-- An image in smaller sizes, made when it was uploaded.
create table mediaVariant (
  mediaId text not null references media (id) on delete cascade,
  width integer not null check (width > 0),
  sha256 text not null,
  mediaType text not null,
  bytes integer not null,
  primary key (mediaId, width)
) strict, without rowid;

-- Which pages show a file. Triggers keep it, so that every way of writing a page counts: images and blocks name a file
-- under the key mediaId, wherever in the document they stand.
create table mediaUse (
  mediaId text not null,
  pageId text not null references modulePage (id) on delete cascade,
  primary key (mediaId, pageId)
) strict, without rowid;
create index mediaUseByPage on mediaUse (pageId);

create trigger mediaUseOfNewPage after insert on modulePage begin
  insert or ignore into mediaUse (mediaId, pageId)
    select part.value, new.id from json_tree(new.document) as part
    where part.key = 'mediaId' and part.type = 'text' and part.value <> '';
end;
create trigger mediaUseOfChangedPage after update of document on modulePage when new.document <> old.document begin
  delete from mediaUse where pageId = new.id;
  insert or ignore into mediaUse (mediaId, pageId)
    select part.value, new.id from json_tree(new.document) as part
    where part.key = 'mediaId' and part.type = 'text' and part.value <> '';
end;

insert or ignore into mediaUse (mediaId, pageId)
  select part.value, modulePage.id from modulePage, json_tree(modulePage.document) as part
  where part.key = 'mediaId' and part.type = 'text' and part.value <> '';

create index versionFileByContent on versionFile (sha256);
