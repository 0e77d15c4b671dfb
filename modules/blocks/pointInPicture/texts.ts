import type { Language } from '~/db/tables'

const nl = {
  how: 'Tik op de goede plek. Met de pijltjes kan het ook; met Shift zijn de stappen groter.',
  onPaper: 'Zet een kruis op de goede plek.',
  onPaperList: 'Of zet een kruis voor de goede plek:',
  picture: 'De afbeelding, vergroot',
  pad: 'Wijs een plek aan in de afbeelding, met de pijltjes',
  nothing: 'Je hebt nog niets aangewezen.',
  at: (across: number, down: number) => `Je wijst naar ${across} procent van links en ${down} procent van boven.`,
  fromList: (name: string) => `Je koos: ${name}`,
  pointedAt: (name: string) => `Je wees naar: ${name}`,
  between: 'Je wees naar een andere plek.',
  list: 'Kies uit een lijst',
  listLegend: 'Welke plek is het?',
  larger: 'Groter',
  smaller: 'Kleiner',
  here: 'Hier is het',
}

const en: typeof nl = {
  how: 'Tap the right place. The arrow keys work too; with Shift the steps are larger.',
  onPaper: 'Put a cross on the right place.',
  onPaperList: 'Or put a cross in front of the right place:',
  picture: 'The picture, enlarged',
  pad: 'Point at a place in the picture, with the arrow keys',
  nothing: 'You have not pointed at anything yet.',
  at: (across, down) => `You point at ${across} percent from the left and ${down} percent from the top.`,
  fromList: (name) => `You chose: ${name}`,
  pointedAt: (name) => `You pointed at: ${name}`,
  between: 'You pointed at another place.',
  list: 'Choose from a list',
  listLegend: 'Which place is it?',
  larger: 'Larger',
  smaller: 'Smaller',
  here: 'Here it is',
}

export const pointInPictureTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  questionHint: 'Bijvoorbeeld: Wijs de noodstop aan.',
  regions: 'Plekken',
  regionsHint: 'Teken een plek in de afbeelding: sleep, of tik. Zeg daarna of de plek goed is.',
  draw: 'Teken een nieuwe plek',
  add: 'Voeg een plek toe',
  region: (place: number) => `Plek ${place}`,
  isRight: 'Dit is een goede plek',
  name: 'Naam in de lijst',
  nameHint: 'Hoe het eruitziet of waar het is, bijvoorbeeld: de rode knop rechts',
  listHint:
    'Wie niet kan zien of wijzen, kiest uit een lijst. Die is er als minstens drie plekken een naam hebben, ook foute.',
  shape: 'Vorm',
  shapes: { circle: 'Cirkel', rectangle: 'Rechthoek' },
  elsewhere: 'Uitleg als iemand ergens anders wijst',
}

const editorEn: typeof editorNl = {
  questionHint: 'For example: Point at the emergency stop.',
  regions: 'Places',
  regionsHint: 'Draw a place in the picture: drag, or press. Then say whether it is a right one.',
  draw: 'Draw a new place',
  add: 'Add a place',
  region: (place) => `Place ${place}`,
  isRight: 'This is a right place',
  name: 'Name in the list',
  nameHint: 'What it looks like or where it is, for example: the red button on the right',
  listHint:
    'Those who cannot see or point choose from a list. It is there when at least three places have a name, wrong ones too.',
  shape: 'Shape',
  shapes: { circle: 'Circle', rectangle: 'Rectangle' },
  elsewhere: 'Feedback when somebody points elsewhere',
}

export const pointInPictureEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  rightRegionMissing: 'Teken een plek in de afbeelding, en vink aan dat het een goede plek is.',
  tooManyRegions: 'Teken hoogstens twaalf plekken.',
  listOneSided: 'In de lijst met namen moet een goede plek staan, en ook een foute.',
}

const problemsEn: typeof problemsNl = {
  rightRegionMissing: 'Draw a place in the picture, and tick that it is a right one.',
  tooManyRegions: 'Draw at most twelve places.',
  listOneSided: 'The list of names must hold a right place, and a wrong one too.',
}

export const pointInPictureProblems = { nl: problemsNl, en: problemsEn }
