-- A module is written here, or came as a package: then a version holds what its manifest says, and no pages.
alter table learningModule add column source text not null default 'written' check (source in ('written', 'package'));
alter table moduleVersion add column contents text check (json_valid(contents));
