-- Dated lists beside crebo and fundingScheme: administrators keep them. What is in use ends, and is never removed.
create table theme (
  id text primary key,
  nameNl text not null,
  nameEn text not null,
  -- The line of a programme that it belongs to, if any; themes of one line stand together.
  lineNl text not null default '',
  lineEn text not null default '',
  validFrom text not null,
  validUntil text,
  source text not null
) strict;

create table nlqfLevel (
  level integer primary key check (level between 1 and 8),
  nameNl text not null,
  nameEn text not null,
  validFrom text not null,
  validUntil text,
  source text not null
) strict;

-- An Ontwikkelpad of the sector: what somebody learns on the way to a job.
create table developmentPath (
  id text primary key,
  name text not null,
  summary text not null default '',
  validFrom text not null,
  validUntil text,
  source text not null
) strict;

create table offeringDevelopmentPath (
  offeringId text not null references offering (id),
  developmentPathId text not null references developmentPath (id),
  primary key (offeringId, developmentPathId)
) strict, without rowid;
-- What a grant asks of an offering before it can apply.
alter table fundingScheme add column needsNlqf integer not null default 0 check (needsNlqf in (0, 1));
alter table fundingScheme add column needsDevelopmentPath integer not null default 0
  check (needsDevelopmentPath in (0, 1));
create index offeringDevelopmentPathByPath on offeringDevelopmentPath (developmentPathId);
create index offeringFundingByScheme on offeringFunding (fundingSchemeId);

-- The words of `theme` stay as somebody wrote them; `themeId` is the theme of the list that they mean.
alter table offering add column themeId text references theme (id);
-- Of a module: whether its hub chose a level here, which the next version of the module leaves alone.
alter table offering add column hasOwnLevel integer not null default 0 check (hasOwnLevel in (0, 1));
alter table offering add column revision integer not null default 1;
alter table offering add column createdBy text references person (id);
alter table offering add column updatedBy text references person (id);
create index offeringByTheme on offering (themeId);

-- What an offering said before each save, by the revision that was replaced: who began from that one can be told what
-- somebody else changed since.
create table offeringRevision (
  offeringId text not null references offering (id),
  revision integer not null,
  replacedAt integer not null,
  replacedBy text references person (id),
  -- The fields of the form as they were.
  fields text not null check (json_valid(fields)),
  primary key (offeringId, revision)
) strict, without rowid;

alter table organisation add column description text not null default '';
alter table organisation add column revision integer not null default 1;

-- Whom one can reach at a hub, on its public page. Nobody stands there without having agreed.
create table hubContact (
  id text primary key,
  hubId text not null references organisation (id),
  position integer not null,
  name text not null,
  task text not null default '',
  phone text not null default '',
  email text not null default '',
  -- When the coordinator stated that this person agreed, and who that was.
  agreedAt integer not null,
  statedBy text references person (id)
) strict;
create index hubContactByHub on hubContact (hubId, position);

create trigger nlqfLevelInUseStays before delete on nlqfLevel
when exists (select 1 from offering where nlqf = old.level) begin
  select raise(abort, 'an NLQF level that is in use ends, it is not removed');
end;

-- Themes are found by their names in both languages, and by the line they belong to.
drop view offeringWords;
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
  || ' ' || case when offering.theme = coalesce(theme.nameNl, '') then '' else offering.theme end
  || ' ' || coalesce(theme.nameNl || ' ' || theme.nameEn || ' ' || theme.lineNl || ' ' || theme.lineEn, '')
  || ' ' || coalesce(crebo.code || ' ' || crebo.name, '') as labels
from offering
join organisation on organisation.id = offering.hubId
left join crebo on crebo.code = offering.crebo
left join theme on theme.id = offering.themeId;

create trigger offeringSearchOfTheme after update on theme begin
  delete from offeringSearch where offeringId in (select id from offering where themeId = new.id);
  insert into offeringSearch select * from offeringWords
  where offeringId in (select id from offering where themeId = new.id);
end;

create trigger catalogueChangesByThemeInsert after insert on theme begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByThemeUpdate after update on theme begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByThemeDelete after delete on theme begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByNlqfLevelInsert after insert on nlqfLevel begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByNlqfLevelUpdate after update on nlqfLevel begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByNlqfLevelDelete after delete on nlqfLevel begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByDevelopmentPathInsert after insert on developmentPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByDevelopmentPathUpdate after update on developmentPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByDevelopmentPathDelete after delete on developmentPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingDevelopmentPathInsert after insert on offeringDevelopmentPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingDevelopmentPathUpdate after update on offeringDevelopmentPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByOfferingDevelopmentPathDelete after delete on offeringDevelopmentPath begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByHubContactInsert after insert on hubContact begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByHubContactUpdate after update on hubContact begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByHubContactDelete after delete on hubContact begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
