-- What anybody may see of the catalogue; every public query starts here.
create view publishedOffering as
select offering.*, offeringPublication.publishedAt
from offering
join offeringPublication on offeringPublication.offeringId = offering.id and offeringPublication.withdrawnAt is null;

-- The words by which an offering is found. Diacritics do not count: "belgie" finds "België".
create virtual table offeringSearch using fts5 (
  offeringId unindexed, title, summary, forWhom, outcomes, skills, hub, place, labels,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '3'
);

create view offeringWords as
select
  offering.id as offeringId,
  offering.title,
  offering.summary,
  offering.forWhom,
  (select coalesce(group_concat(value, ' '), '') from json_each(offering.outcomes)) as outcomes,
  (select coalesce(group_concat(json_extract(value, '$.name'), ' '), '') from json_each(offering.skills)) as skills,
  organisation.name || ' ' || offering.provider as hub,
  offering.place || ' ' || organisation.place as place,
  case offering.kind
    when 'module' then 'module'
    when 'path' then 'leerpad learning path'
    when 'masterclass' then 'masterclass'
    when 'workshop' then 'workshop'
    when 'expertSession' then 'expertsessie expert session'
    when 'bbl' then 'bbl opleiding programme'
    when 'practiceSession' then 'praktijksessie practice session'
  end
  || ' ' || replace(coalesce(offering.level, ''), 'mbo', 'mbo ')
  || ' ' || offering.theme
  || ' ' || coalesce(crebo.code || ' ' || crebo.name, '') as labels
from offering
join organisation on organisation.id = offering.hubId
left join crebo on crebo.code = offering.crebo;

create trigger offeringSearchInsert after insert on offering begin
  insert into offeringSearch select * from offeringWords where offeringId = new.id;
end;
create trigger offeringSearchUpdate after update on offering begin
  delete from offeringSearch where offeringId = old.id;
  insert into offeringSearch select * from offeringWords where offeringId = new.id;
end;
create trigger offeringSearchDelete after delete on offering begin
  delete from offeringSearch where offeringId = old.id;
end;
create trigger offeringSearchOfHub after update of name, place on organisation begin
  delete from offeringSearch where offeringId in (select id from offering where hubId = new.id);
  insert into offeringSearch select * from offeringWords
  where offeringId in (select id from offering where hubId = new.id);
end;
create trigger offeringSearchOfCrebo after update of code, name on crebo begin
  delete from offeringSearch where offeringId in (select id from offering where crebo = new.code);
  insert into offeringSearch select * from offeringWords
  where offeringId in (select id from offering where crebo = new.code);
end;

-- Finished public pages are thrown away when a table behind them moves: not by an attempt or a commit.
create trigger catalogueChangesByOrganisationInsert after insert on organisation begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOrganisationUpdate after update on organisation begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOrganisationDelete after delete on organisation begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingInsert after insert on offering begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingUpdate after update on offering begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingDelete after delete on offering begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingPublicationInsert after insert on offeringPublication begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingPublicationUpdate after update on offeringPublication begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingPublicationDelete after delete on offeringPublication begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingSessionInsert after insert on offeringSession begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingSessionUpdate after update on offeringSession begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingSessionDelete after delete on offeringSession begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingFundingInsert after insert on offeringFunding begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingFundingUpdate after update on offeringFunding begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingFundingDelete after delete on offeringFunding begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByFundingSchemeInsert after insert on fundingScheme begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByFundingSchemeUpdate after update on fundingScheme begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByFundingSchemeDelete after delete on fundingScheme begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByCreboInsert after insert on crebo begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByCreboUpdate after update on crebo begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByCreboDelete after delete on crebo begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
