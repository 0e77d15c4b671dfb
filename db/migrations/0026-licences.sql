-- Under what terms others may use a module: SPDX's name of an open licence, '' when all rights are reserved.
alter table offering add column licence text not null default '' check (licence in ('', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'));

-- What harvesters may take.
create view openOffering as
select publishedOffering.id from publishedOffering where kind = 'module' and licence <> '';

-- What harvesters were told of, and what is gone since: they ask what changed from a moment on (OAI-PMH 2.0, 2.5.1).
create table harvestRecord (
  offeringId text primary key,
  changedAt integer not null,
  isDeleted integer not null check (isDeleted in (0, 1))
) strict, without rowid;
create index harvestRecordByChange on harvestRecord (changedAt, offeringId);

create trigger harvestRecordByOfferingInsert after insert on offering begin
  insert into harvestRecord
  select id, cast(unixepoch('subsec') * 1000 as integer), 0 from openOffering where id = new.id
  on conflict (offeringId) do update set changedAt = excluded.changedAt, isDeleted = 0;
end;
create trigger harvestRecordByOfferingUpdate after update on offering begin
  insert into harvestRecord
  select id, cast(unixepoch('subsec') * 1000 as integer), 0 from openOffering where id = new.id
  on conflict (offeringId) do update set changedAt = excluded.changedAt, isDeleted = 0;
  update harvestRecord set isDeleted = 1, changedAt = cast(unixepoch('subsec') * 1000 as integer)
  where offeringId = new.id and isDeleted = 0 and new.id not in (select id from openOffering);
end;
create trigger harvestRecordByPublicationInsert after insert on offeringPublication begin
  insert into harvestRecord
  select id, cast(unixepoch('subsec') * 1000 as integer), 0 from openOffering where id = new.offeringId
  on conflict (offeringId) do update set changedAt = excluded.changedAt, isDeleted = 0;
end;
create trigger harvestRecordByPublicationUpdate after update on offeringPublication begin
  insert into harvestRecord
  select id, cast(unixepoch('subsec') * 1000 as integer), 0 from openOffering where id = new.offeringId
  on conflict (offeringId) do update set changedAt = excluded.changedAt, isDeleted = 0;
  update harvestRecord set isDeleted = 1, changedAt = cast(unixepoch('subsec') * 1000 as integer)
  where offeringId = new.offeringId and isDeleted = 0 and new.offeringId not in (select id from openOffering);
end;
