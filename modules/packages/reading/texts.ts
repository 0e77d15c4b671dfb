import type { Language } from '~/db/tables'
import type { RefusalReason } from './refusal'
import type { Warning, WarningCode } from './warning'

type Named = (name: string) => string

const refusalsNl: Record<RefusalReason, Named> = {
  empty: () => 'Dit bestand is leeg. Kies een ander bestand.',
  notZip: () =>
    'Dit is geen zip-bestand, of het is niet helemaal overgekomen. Maak het pakket opnieuw of haal het nog eens op.',
  tooLarge: () => 'Dit bestand is groter dan 2 GB. Maak de video’s kleiner en maak het pakket opnieuw.',
  tooManyFiles: () => 'In dit pakket zitten meer dan 20.000 bestanden. Verdeel het over meer pakketten.',
  tooMuchInside: () => 'In dit pakket zit meer dan we veilig kunnen uitpakken. Verdeel het over meer pakketten.',
  fileTooLarge: (name) => `Het bestand ${name} is groter dan 1 GB. Maak het kleiner en maak het pakket opnieuw.`,
  badName: (name) => `De naam ${name} is niet veilig. Geef het bestand een gewone naam en maak het pakket opnieuw.`,
  doubleName: (name) => `Het bestand ${name} staat er twee keer in, soms met andere hoofdletters. Haal er één weg.`,
  symlink: (name) => `${name} is een verwijzing naar een ander bestand. Zet het bestand zelf in het pakket.`,
  encrypted: () => 'Dit zip-bestand heeft een wachtwoord. Maak het pakket opnieuw zonder wachtwoord.',
  unknownPacking: (name) => `Het bestand ${name} is ingepakt op een manier die we niet kennen. Maak een gewone zip.`,
  damaged: (name) => `Dit zip-bestand is beschadigd${name && ` bij ${name}`}. Haal het opnieuw op of maak het opnieuw.`,
  noManifest: () =>
    'Dit is geen SCORM, geen cmi5 en geen website: er is geen imsmanifest.xml, cmi5.xml of index.html. Maak het pakket opnieuw.',
  manifestTooLarge: () => 'De inhoudslijst (imsmanifest.xml) is groter dan 2 MB. Maak er meer pakketten van.',
  manifestBroken: () => 'De inhoudslijst (imsmanifest.xml of cmi5.xml) is niet te lezen. Maak het pakket opnieuw.',
  manifestTooDeep: () => 'De inhoudslijst zit te diep in elkaar. Maak het pakket opnieuw met minder lagen.',
  docType: () => 'In de inhoudslijst staat een DOCTYPE. Dat is niet veilig. Haal die regel weg en maak de zip opnieuw.',
  launchOutside: (name) => `Het pakket wil ${name} openen. Dat ligt buiten het pakket en is niet veilig.`,
  nothingToLaunch: (name) =>
    name
      ? `In dit pakket kan niets starten: ${name} is er niet. Maak het pakket opnieuw.`
      : 'In dit pakket staat niets dat kan starten. Maak het opnieuw en kies SCORM 1.2 of 2004.',
}

const refusalsEn: typeof refusalsNl = {
  empty: () => 'This file is empty. Choose another file.',
  notZip: () => 'This is not a zip file, or it did not come over whole. Make the package again or fetch it once more.',
  tooLarge: () => 'This file is larger than 2 GB. Make the videos smaller and make the package again.',
  tooManyFiles: () => 'There are more than 20,000 files in this package. Divide it over more packages.',
  tooMuchInside: () => 'There is more in this package than we can safely unpack. Divide it over more packages.',
  fileTooLarge: (name) => `The file ${name} is larger than 1 GB. Make it smaller and make the package again.`,
  badName: (name) => `The name ${name} is not safe. Give the file a plain name and make the package again.`,
  doubleName: (name) => `The file ${name} is in it twice, maybe with other capitals. Take one of them out.`,
  symlink: (name) => `${name} is a link to another file. Put the file itself into the package.`,
  encrypted: () => 'This zip file has a password. Make the package again without a password.',
  unknownPacking: (name) => `The file ${name} is packed in a way that we do not know. Make a plain zip.`,
  damaged: (name) => `This zip file is damaged${name && ` at ${name}`}. Fetch it again or make it again.`,
  noManifest: () =>
    'This is no SCORM, no cmi5 and no website: there is no imsmanifest.xml, cmi5.xml or index.html. Make the package again.',
  manifestTooLarge: () => 'The list of contents (imsmanifest.xml) is larger than 2 MB. Make more packages of it.',
  manifestBroken: () => 'The list of contents (imsmanifest.xml or cmi5.xml) cannot be read. Make the package again.',
  manifestTooDeep: () => 'The list of contents is too deep. Make the package again with fewer layers.',
  docType: () => 'The list of contents has a DOCTYPE. That is not safe. Take out that line and make the zip again.',
  launchOutside: (name) => `The package wants to open ${name}. That is outside the package and not safe.`,
  nothingToLaunch: (name) =>
    name
      ? `Nothing in this package can start: ${name} is not there. Make the package again.`
      : 'Nothing in this package can start. Make it again and choose SCORM 1.2 or 2004.',
}

type Told = (warning: { names: string; count: number }) => string

const warningsNl: Record<WarningCode, Told> = {
  wrapped: ({ names }) => `Alles stond in één map (${names}). Die map hebben we weggelaten.`,
  manifestCase: ({ names }) =>
    `De inhoudslijst heet ${names}, met andere hoofdletters dan de standaard. Dat werkt hier.`,
  twoManifests: ({ names }) => `Er zijn twee inhoudslijsten. We gebruiken ${names}.`,
  lettersGuessed: () => 'De inhoudslijst zegt niet goed welke letters ze gebruikt. Kijk de titels na.',
  noVersion: ({ names }) => `De versie van SCORM staat er niet goed in${names && ` (${names})`}. We nemen SCORM 1.2.`,
  noDefaultOrganization: ({ names }) => `De indeling ${names} is er niet. We nemen de eerste.`,
  noOrganization: () => 'Er is geen indeling. We zetten de onderdelen achter elkaar.',
  invalidIds: ({ count, names }) =>
    `${count === 1 ? 'Eén naam volgt' : `${count} namen volgen`} de standaard niet: ${names}. Dat werkt hier.`,
  doubleIds: ({ names }) => `Deze namen komen twee keer voor: ${names}. We hebben ze een nummer gegeven.`,
  noKind: () => 'Er staat niet bij welke onderdelen een resultaat melden. We laten het ze allemaal doen.',
  filesMissing: ({ count, names }) =>
    `${count === 1 ? 'Er ontbreekt één bestand' : `Er ontbreken ${count} bestanden`}: ${names}. Kijk of alles te zien is.`,
  unitsMissing: ({ names }) => `Dit onderdeel kan niet starten, want het bestand is er niet: ${names}.`,
  unitsElsewhere: ({ names }) => `Dit onderdeel staat op een andere website en start hier niet: ${names}.`,
  namesDiffer: ({ names }) => `De hoofdletters van deze namen kloppen niet: ${names}. Dat werkt hier.`,
  itemsWithoutResource: ({ names }) => `Bij dit onderdeel hoort geen bestand: ${names}. Het start niet.`,
  valuesIgnored: ({ names }) => `Deze waarde begrijpen we niet en slaan we over: ${names}.`,
  sequencingMissing: ({ names }) => `Deze regels voor de volgorde zijn er niet: ${names}. We slaan ze over.`,
  withoutReport: () => 'Dit pakket meldt zelf geen resultaat. We weten alleen of iemand het heeft geopend.',
}

const warningsEn: typeof warningsNl = {
  wrapped: ({ names }) => `Everything was in one folder (${names}). We left that folder out.`,
  manifestCase: ({ names }) =>
    `The list of contents is called ${names}, with other capitals than the standard. It works here.`,
  twoManifests: ({ names }) => `There are two lists of contents. We use ${names}.`,
  lettersGuessed: () => 'The list of contents does not say properly which letters it uses. Check the titles.',
  noVersion: ({ names }) => `The version of SCORM is not given properly${names && ` (${names})`}. We take SCORM 1.2.`,
  noDefaultOrganization: ({ names }) => `The organisation ${names} is not there. We take the first one.`,
  noOrganization: () => 'There is no organisation. We put the parts one after another.',
  invalidIds: ({ count, names }) =>
    `${count === 1 ? 'One name does' : `${count} names do`} not follow the standard: ${names}. It works here.`,
  doubleIds: ({ names }) => `These names are there twice: ${names}. We gave them a number.`,
  noKind: () => 'It is not said which parts report a result. We let all of them do it.',
  filesMissing: ({ count, names }) =>
    `${count === 1 ? 'One file is missing' : `${count} files are missing`}: ${names}. Check that everything can be seen.`,
  unitsMissing: ({ names }) => `This part cannot start, because its file is not there: ${names}.`,
  unitsElsewhere: ({ names }) => `This part is on another website and does not start here: ${names}.`,
  namesDiffer: ({ names }) => `The capitals of these names are not right: ${names}. It works here.`,
  itemsWithoutResource: ({ names }) => `No file belongs to this part: ${names}. It does not start.`,
  valuesIgnored: ({ names }) => `We do not understand this value and leave it out: ${names}.`,
  sequencingMissing: ({ names }) => `These rules for the order are not there: ${names}. We leave them out.`,
  withoutReport: () => 'This package reports no result itself. We only know whether somebody opened it.',
}

export const refusalTexts: Record<Language, typeof refusalsNl> = { nl: refusalsNl, en: refusalsEn }
export const warningTexts: Record<Language, typeof warningsNl> = { nl: warningsNl, en: warningsEn }

export function refusalText({ reason, name = '' }: { reason: RefusalReason; name?: string }, language: Language) {
  return refusalTexts[language][reason](name)
}

export function warningText({ code, names, count }: Warning, language: Language) {
  const more = count > names.length && names.length > 0 ? ', …' : ''
  return warningTexts[language][code]({ names: names.join(', ') + more, count })
}
