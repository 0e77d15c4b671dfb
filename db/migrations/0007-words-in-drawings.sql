-- The words of a drawing that stand out too little, as a list; null of anything else, and of a drawing that waits to be looked at.
alter table media add column faintWords text check (faintWords is null or json_valid(faintWords));
