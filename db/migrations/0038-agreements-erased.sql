-- What an agreement says of its student goes before its student does, and nothing else does.
alter table agreement add column erasedAt integer;

drop trigger sheetsStay;
create trigger sheetsStay before update of id, agreementId, number, content, sha256, bytes, madeAt, madeBy, why, crebo, startsOn,
  endsOn, guidedHours, practiceHours, supervisorName, supervisorEmail on agreementSheet
when not (
  new.content = '{}' and new.sha256 = old.sha256 and new.number = old.number and new.agreementId = old.agreementId
  and (select erasedAt from agreement where id = old.agreementId) is not null
)
begin
  select raise(abort, 'a sheet stays as it was made');
end;
create trigger anErasedAgreementStaysErased before update of erasedAt on agreement
when old.erasedAt is not null and new.erasedAt is not old.erasedAt
begin
  select raise(abort, 'what was erased does not come back');
end;
