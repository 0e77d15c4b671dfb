-- Every file of the store that a row still names. What is not among them, and not on its way in, may be removed.
create view namedFile as
select sha256 from versionFile
union all select sha256 from media
union all select sha256 from mediaVariant
union all select sha256 from practicePhoto
union all select sha256 from candidateDocument
-- Of who was erased only the hash of what was signed stays.
union all select sha256 from agreementSheet where content <> '{}'
union all select agreementCopy.sha256 from agreementCopy
  join agreementSheet on agreementSheet.id = agreementCopy.sheetId and agreementSheet.content <> '{}'
union all select agreementSignature.scanSha256 from agreementSignature
  join agreementSheet on agreementSheet.id = agreementSignature.sheetId and agreementSheet.content <> '{}'
  where agreementSignature.scanSha256 is not null;

create index agreementSignatureByScan on agreementSignature (scanSha256) where scanSha256 is not null;
