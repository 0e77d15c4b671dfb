-- How a package came in: the name of its file, what is not as its standard asks, the hosts outside it that it names.
alter table moduleVersion add column intake text check (json_valid(intake));

-- Files that are put into the store before the rows that name them. An import that is killed between the two leaves its
-- rows here, and the sweep removes the files that nothing names.
create table fileUnderway (
  intakeId text not null,
  sha256 text not null,
  since integer not null,
  primary key (intakeId, sha256)
) strict, without rowid;
create index fileUnderwaySince on fileUnderway (since);
