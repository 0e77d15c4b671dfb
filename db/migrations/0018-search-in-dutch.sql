-- The words of the catalogue as FTS5 has them, and where each of them stands.
create virtual table offeringTerm using fts5vocab (offeringSearch, row);
create virtual table offeringInstance using fts5vocab (offeringSearch, instance);

-- What people also call a thing: each of `sameAs` means the same as `word`; who looks for one of them also finds what has a
-- word of `alsoFinds`, not the other way round.
create table searchSynonym (
  id text primary key,
  word text not null collate nocase unique check (word <> ''),
  sameAs text not null default '[]' check (json_valid(sameAs)),
  alsoFinds text not null default '[]' check (json_valid(alsoFinds)),
  source text not null,
  -- The day on which the source said so: YYYY-MM-DD.
  sourceDate text not null check (sourceDate glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  updatedAt integer not null,
  updatedBy text references person (id)
) strict;

create trigger catalogueChangesBySearchSynonymInsert after insert on searchSynonym begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesBySearchSynonymUpdate after update on searchSynonym begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
create trigger catalogueChangesBySearchSynonymDelete after delete on searchSynonym begin
  update changeCounter set changes = changes + 1 where area = 'catalogue';
end;
