import type { Language } from '~/db/tables'
import { checklistProblems } from './checklist/texts'
import { chooseInTextProblems } from './chooseInText/texts'
import { codeProblems } from './code/texts'
import { drawProblems } from './draw/texts'
import { embedProblems } from './embed/texts'
import { faultProblems } from './faultFinding/texts'
import { fillGapProblems } from './fillGap/texts'
import { formulaProblems } from './formula/texts'
import { gcodeProblems } from './gcode/texts'
import { gcodeFaultProblems } from './gcodeFault/texts'
import { imageChoiceProblems } from './imageChoice/texts'
import { instrumentProblems } from './instrument/texts'
import { labelledImageProblems } from './labelledImage/texts'
import { matchProblems } from './match/texts'
import { reportProblems } from './measurementReport/texts'
import { numberProblems } from './number/texts'
import { openAnswerProblems } from './openAnswer/texts'
import { partsProblems } from './parts/texts'
import { pointInPictureProblems } from './pointInPicture/texts'
import { chainProblems } from './processChain/texts'
import { scenarioProblems } from './scenario/texts'
import { sortGroupsProblems } from './sortGroups/texts'
import { timelineProblems } from './timeline/texts'
import { trueFalseProblems } from './trueFalse/texts'
import { workOrderProblems } from './workOrder/texts'

const problemsNl = {
  questionMissing: 'Schrijf de vraag op.',
  optionMissing: 'Schrijf dit antwoord op, of haal het weg.',
  stepMissing: 'Schrijf deze stap op, of haal hem weg.',
  rightMissing: 'Geef aan welk antwoord goed is.',
  oneRightOnly: 'Er is maar één goed antwoord mogelijk. Kies er één, of maak er een meerkeuzevraag van.',
  tooFewOptions: 'Geef minstens twee antwoorden.',
  tooManyOptions: 'Geef hoogstens twaalf antwoorden.',
  tooFewSteps: 'Geef minstens drie stappen.',
  tooManySteps: 'Geef hoogstens twaalf stappen.',
  repeated: 'Deze tekst staat er al. Maak hem anders.',
  tooLong: 'Deze tekst is te lang. Maak hem korter.',
  titleMissing: 'Geef het een titel.',
  videoMissing: 'Kies een video, of plak een link.',
  chaptersTooMany: 'Geef hoogstens dertig hoofdstukken.',
  chapterTimeWrong: 'Schrijf de tijd als minuten en seconden, zoals 1:20.',
  chapterTooEarly: 'Dit hoofdstuk begint niet later dan het vorige. Kijk de tijd na.',
  chapterNameMissing: 'Geef dit hoofdstuk een naam, of haal het weg.',
  captionsMissing: 'Voeg ondertiteling toe, of zeg dat er geen gesproken tekst is.',
  captionsUnsure: 'Kijk of de video ondertiteling heeft, en vink dat aan. Of zeg dat er geen gesproken tekst is.',
  audioMissing: 'Kies een geluid.',
  transcriptMissing: 'Schrijf op wat er te horen is.',
  fileMissing: 'Kies een bestand.',
  pictureMissing: 'Kies een afbeelding.',
  altMissing: 'Beschrijf wat er te zien is.',
  unknown: 'Dit blok hoort bij een nieuwere versie van Leerbank. Haal het weg, of werk Leerbank bij.',
  broken: 'Er klopt iets niet in dit blok. Maak het opnieuw.',
}

const problemsEn: typeof problemsNl = {
  questionMissing: 'Write the question.',
  optionMissing: 'Write this answer, or remove it.',
  stepMissing: 'Write this step, or remove it.',
  rightMissing: 'Say which answer is right.',
  oneRightOnly: 'Only one answer can be right. Choose one, or make it a multiple choice question.',
  tooFewOptions: 'Give at least two answers.',
  tooManyOptions: 'Give at most twelve answers.',
  tooFewSteps: 'Give at least three steps.',
  tooManySteps: 'Give at most twelve steps.',
  repeated: 'This text is already there. Make it different.',
  tooLong: 'This text is too long. Make it shorter.',
  titleMissing: 'Give it a title.',
  videoMissing: 'Choose a video, or paste a link.',
  chaptersTooMany: 'Give at most thirty chapters.',
  chapterTimeWrong: 'Write the time as minutes and seconds, such as 1:20.',
  chapterTooEarly: 'This chapter does not begin later than the one before. Check the time.',
  chapterNameMissing: 'Give this chapter a name, or remove it.',
  captionsMissing: 'Add captions, or say that there is no spoken text.',
  captionsUnsure: 'See whether the video has captions, and tick that. Or say that there is no spoken text.',
  audioMissing: 'Choose a sound.',
  transcriptMissing: 'Write what can be heard.',
  fileMissing: 'Choose a file.',
  pictureMissing: 'Choose a picture.',
  altMissing: 'Describe what can be seen.',
  unknown: 'This block belongs to a newer version of Leerbank. Remove it, or update Leerbank.',
  broken: 'Something is not right in this block. Please make it again.',
}

// What only one type says stands in its folder.
const nl = {
  ...problemsNl,
  ...trueFalseProblems.nl,
  ...imageChoiceProblems.nl,
  ...matchProblems.nl,
  ...sortGroupsProblems.nl,
  ...fillGapProblems.nl,
  ...chooseInTextProblems.nl,
  ...numberProblems.nl,
  ...pointInPictureProblems.nl,
  ...openAnswerProblems.nl,
  ...drawProblems.nl,
  ...partsProblems.nl,
  ...timelineProblems.nl,
  ...codeProblems.nl,
  ...embedProblems.nl,
  ...labelledImageProblems.nl,
  ...instrumentProblems.nl,
  ...reportProblems.nl,
  ...chainProblems.nl,
  ...faultProblems.nl,
  ...scenarioProblems.nl,
  ...formulaProblems.nl,
  ...gcodeProblems.nl,
  ...gcodeFaultProblems.nl,
  ...checklistProblems.nl,
  ...workOrderProblems.nl,
}
const en: typeof nl = {
  ...problemsEn,
  ...trueFalseProblems.en,
  ...imageChoiceProblems.en,
  ...matchProblems.en,
  ...sortGroupsProblems.en,
  ...fillGapProblems.en,
  ...chooseInTextProblems.en,
  ...numberProblems.en,
  ...pointInPictureProblems.en,
  ...openAnswerProblems.en,
  ...drawProblems.en,
  ...partsProblems.en,
  ...timelineProblems.en,
  ...codeProblems.en,
  ...embedProblems.en,
  ...labelledImageProblems.en,
  ...instrumentProblems.en,
  ...reportProblems.en,
  ...chainProblems.en,
  ...faultProblems.en,
  ...scenarioProblems.en,
  ...formulaProblems.en,
  ...gcodeProblems.en,
  ...gcodeFaultProblems.en,
  ...checklistProblems.en,
  ...workOrderProblems.en,
}

export type ProblemKey = keyof typeof nl

/** What is wrong with a block, for its author; those of one type stand in its folder, in `texts.ts`. */
export const problemTexts: Record<Language, typeof nl> = { nl, en }
