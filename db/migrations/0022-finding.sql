-- Where places are. The rows come from a dated source and can be replaced by the administrator: nothing else refers to them.
create table place (
  name text not null check (name <> ''),
  province text not null default '',
  latitude real not null check (latitude between 50 and 54),
  longitude real not null check (longitude between 3 and 8),
  -- How many people live there: of two places with one name the larger one is meant.
  people integer not null default 0 check (people >= 0),
  source text not null,
  -- The day on which the source said so: YYYY-MM-DD.
  sourceDate text not null check (sourceDate is date(sourceDate)),
  primary key (name, province)
) strict, without rowid;

-- The middle of the area whose postcodes begin with these digits: two, three or four of them; the longest one that fits counts.
create table postcodeArea (
  prefix text primary key check (prefix glob '[1-9][0-9]' or prefix glob '[1-9][0-9][0-9]' or prefix glob '[1-9][0-9][0-9][0-9]'),
  name text not null check (name <> ''),
  latitude real not null check (latitude between 50 and 54),
  longitude real not null check (longitude between 3 and 8),
  source text not null,
  sourceDate text not null check (sourceDate is date(sourceDate))
) strict, without rowid;

-- What somebody keeps to look at later.
create table favourite (
  personId text not null references person (id),
  offeringId text not null references offering (id),
  savedAt integer not null,
  primary key (personId, offeringId)
) strict, without rowid;
create index favouriteByOffering on favourite (offeringId);

create trigger catalogueChangesByPlaceInsert after insert on place begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPlaceUpdate after update on place begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPlaceDelete after delete on place begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPostcodeAreaInsert after insert on postcodeArea begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPostcodeAreaUpdate after update on postcodeArea begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesByPostcodeAreaDelete after delete on postcodeArea begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
