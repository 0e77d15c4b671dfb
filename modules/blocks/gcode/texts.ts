import type { Language } from '~/db/tables'

type Feed = { value: string; isInch: boolean; isPerTurn: boolean }

const codesNl: Record<string, string> = {
  G4: 'Wacht even.',
  G17: 'Bogen liggen in het XY-vlak.',
  G18: 'Bogen liggen in het ZX-vlak.',
  G19: 'Bogen liggen in het YZ-vlak.',
  G20: 'Maten zijn in inch.',
  G21: 'Maten zijn in millimeter.',
  G40: 'Zet de radiuscorrectie uit.',
  G41: 'Zet de radiuscorrectie aan: het gereedschap gaat links van de baan.',
  G42: 'Zet de radiuscorrectie aan: het gereedschap gaat rechts van de baan.',
  G43: 'Zet de lengtecorrectie aan.',
  G49: 'Zet de lengtecorrectie uit.',
  G61: 'Rij elke hoek precies uit.',
  G64: 'Rij hoeken vloeiend.',
  G80: 'De cyclus is klaar.',
  G90: 'Maten gelden vanaf het nulpunt.',
  G91: 'Maten gelden vanaf de plek waar het gereedschap staat.',
  G94: 'De voeding is per minuut.',
  G95: 'De voeding is per omwenteling.',
  G96: 'Houd de snijsnelheid gelijk.',
  G97: 'Houd het toerental gelijk.',
  M0: 'Stop, en wacht op de knop Start.',
  M1: 'Stop, als de keuzestop aan staat.',
  M2: 'Einde van het programma.',
  M3: 'Laat de spil rechtsom draaien.',
  M4: 'Laat de spil linksom draaien.',
  M5: 'Zet de spil stil.',
  M6: 'Wissel het gereedschap.',
  M7: 'Zet de nevelkoeling aan.',
  M8: 'Zet de koeling aan.',
  M9: 'Zet de koeling uit.',
  M30: 'Einde van het programma, terug naar het begin.',
}

const codesEn: typeof codesNl = {
  G4: 'Wait a moment.',
  G17: 'Arcs lie in the XY plane.',
  G18: 'Arcs lie in the ZX plane.',
  G19: 'Arcs lie in the YZ plane.',
  G20: 'Sizes are in inches.',
  G21: 'Sizes are in millimetres.',
  G40: 'Turn the radius compensation off.',
  G41: 'Turn the radius compensation on: the tool goes left of its path.',
  G42: 'Turn the radius compensation on: the tool goes right of its path.',
  G43: 'Turn the length compensation on.',
  G49: 'Turn the length compensation off.',
  G61: 'Go to the very end of each corner.',
  G64: 'Take corners smoothly.',
  G80: 'The cycle ends.',
  G90: 'Sizes count from the zero point.',
  G91: 'Sizes count from where the tool is.',
  G94: 'The feed is per minute.',
  G95: 'The feed is per revolution.',
  G96: 'Keep the cutting speed the same.',
  G97: 'Keep the spindle speed the same.',
  M0: 'Stop, and wait for the Start button.',
  M1: 'Stop, when the optional stop is on.',
  M2: 'End of the program.',
  M3: 'Turn the spindle clockwise.',
  M4: 'Turn the spindle anticlockwise.',
  M5: 'Stop the spindle.',
  M6: 'Change the tool.',
  M7: 'Turn the mist coolant on.',
  M8: 'Turn the coolant on.',
  M9: 'Turn the coolant off.',
  M30: 'End of the program, back to its start.',
}

const perNl = ({ value, isInch, isPerTurn }: Feed) =>
  `${value} ${isInch ? 'inch' : 'mm'} per ${isPerTurn ? 'omwenteling' : 'minuut'}`
const perEn = ({ value, isInch, isPerTurn }: Feed) =>
  `${value} ${isInch ? 'inch' : 'mm'} per ${isPerTurn ? 'revolution' : 'minute'}`

const nl = {
  how: 'Kies een regel, of druk op Volgende regel. De beweging licht op in de tekening.',
  program: 'Programma',
  line: (place: number) => `Regel ${place}`,
  next: 'Volgende regel',
  previous: 'Vorige regel',
  drawing: (across: string, up: string, moves: number) =>
    `Tekening van de baan van het gereedschap: ${across} bij ${up}, ${moves} bewegingen.`,
  fast: 'ijlgang',
  cut: 'met voeding',
  better: 'zo hoort het',
  nought: 'nulpunt',
  diameter: 'Ø X',
  goFast: (to: string) => `Beweeg in ijlgang naar ${to}.`,
  stepFast: (steps: string) => `Beweeg in ijlgang vanaf hier ${steps}.`,
  goStraight: (to: string, feed: string) => `Beweeg in een rechte lijn naar ${to}${feed}.`,
  stepStraight: (steps: string, feed: string) => `Beweeg in een rechte lijn vanaf hier ${steps}${feed}.`,
  goRound: (isClockwise: boolean, to: string, manner: string) =>
    `Beweeg in een boog ${isClockwise ? 'met de klok mee' : 'tegen de klok in'} naar ${to}${manner}.`,
  stepRound: (isClockwise: boolean, steps: string, manner: string) =>
    `Beweeg in een boog ${isClockwise ? 'met de klok mee' : 'tegen de klok in'} vanaf hier ${steps}${manner}.`,
  circle: (isClockwise: boolean, manner: string) =>
    `Beweeg in een hele cirkel ${isClockwise ? 'met de klok mee' : 'tegen de klok in'}${manner}.`,
  withRadius: (radius: string) => ` met straal ${radius}`,
  withFeed: (feed: Feed) => ` met een voeding van ${perNl(feed)}`,
  withBoth: (radius: string, feed: Feed) => ` met straal ${radius} en een voeding van ${perNl(feed)}`,
  feed: (feed: Feed) => `De voeding is nu ${perNl(feed)}.`,
  speed: (turns: string) => `Het toerental is ${turns} per minuut.`,
  mostSpeed: (turns: string) => `Het toerental is hoogstens ${turns} per minuut.`,
  surfaceSpeed: (speed: string, isInch: boolean) =>
    `De snijsnelheid is ${speed} ${isInch ? 'voet' : 'meter'} per minuut.`,
  tool: (number: string) => `Neem gereedschap ${number}.`,
  offset: (number: number) => `Gebruik nulpunt ${number}.`,
  notDrawn: (code: string) => `${code} staat niet in de tekening.`,
  nothing: 'Deze regel doet niets.',
  only: 'Deze regel is een opmerking: de machine slaat hem over.',
  mark: 'Dit is het begin of het einde van het programma.',
  codes: codesNl,
}

const en: typeof nl = {
  how: 'Choose a line, or press Next line. Its move lights up in the drawing.',
  program: 'Part program',
  line: (place) => `Line ${place}`,
  next: 'Next line',
  previous: 'Previous line',
  drawing: (across, up, moves) => `Drawing of the path of the tool: ${across} by ${up}, ${moves} moves.`,
  fast: 'rapid',
  cut: 'at feed',
  better: 'as it should be',
  nought: 'zero point',
  diameter: 'X (Ø)',
  goFast: (to) => `Move rapidly to ${to}.`,
  stepFast: (steps) => `Move rapidly from here by ${steps}.`,
  goStraight: (to, feed) => `Move in a straight line to ${to}${feed}.`,
  stepStraight: (steps, feed) => `Move in a straight line from here by ${steps}${feed}.`,
  goRound: (isClockwise, to, manner) =>
    `Move in an arc ${isClockwise ? 'clockwise' : 'anticlockwise'} to ${to}${manner}.`,
  stepRound: (isClockwise, steps, manner) =>
    `Move in an arc ${isClockwise ? 'clockwise' : 'anticlockwise'} from here by ${steps}${manner}.`,
  circle: (isClockwise, manner) => `Move in a whole circle ${isClockwise ? 'clockwise' : 'anticlockwise'}${manner}.`,
  withRadius: (radius) => ` with radius ${radius}`,
  withFeed: (feed) => ` at a feed of ${perEn(feed)}`,
  withBoth: (radius, feed) => ` with radius ${radius} at a feed of ${perEn(feed)}`,
  feed: (feed) => `The feed is now ${perEn(feed)}.`,
  speed: (turns) => `The spindle speed is ${turns} per minute.`,
  mostSpeed: (turns) => `The spindle speed is at most ${turns} per minute.`,
  surfaceSpeed: (speed, isInch) => `The cutting speed is ${speed} ${isInch ? 'feet' : 'metres'} per minute.`,
  tool: (number) => `Take tool ${number}.`,
  offset: (number) => `Use zero point ${number}.`,
  notDrawn: (code) => `${code} is not in the drawing.`,
  nothing: 'This line does nothing.',
  only: 'This line is a comment: the machine passes it over.',
  mark: 'This is where the program starts or ends.',
  codes: codesEn,
}

export const gcodeTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  title: 'Naam van het programma',
  titleExample: 'Bijvoorbeeld: Contour van de nok',
  machine: 'Machine',
  machines: { milling: 'Frezen (X en Y, bovenaanzicht)', turning: 'Draaien (X en Z)' },
  unit: 'Maten zonder G20 of G21',
  units: { mm: 'Millimeter', inch: 'Inch' },
  isDiameter: 'X is een diameter',
  program: 'Programma',
  programHint: 'Typ of plak het programma, hoogstens 200 regels.',
  notice: (place: number, text: string) => `Regel ${place}: ${text}`,
  warnings: {
    comma: (word: string) => `"${word}" heeft een komma. Gebruik een punt, zoals in X4.5.`,
    unread: (word: string) => `"${word}" kunnen we niet lezen. Zet commentaar tussen haakjes.`,
    unknown: (word: string) => `${word} tekenen we niet.`,
    notDrawn: (word: string) => `"${word}" hoort bij een cyclus. Die tekenen we niet.`,
    noMotion: (word: string) => `"${word}" staat voor de eerste G0, G1, G2 of G3. We weten niet hoe te bewegen.`,
    noFeed: (word: string) => `${word} zonder voeding. Zet er eerst een F bij.`,
    tooFar: (word: string) => `"${word}" komt te ver weg om te tekenen.`,
    arcNoCentre: (word: string) => `"${word}" mist een straal (R) of een middelpunt (I, J, K).`,
    arcTooSmall: (word: string) => `"${word}": met deze straal haalt de boog het eindpunt niet.`,
    arcOffCircle: (word: string) => `"${word}": het eindpunt ligt niet op deze cirkel.`,
  },
  warningsHead: 'Let op in het programma',
  notes: 'Uitleg bij regels',
  notesHint: 'Zet de cursor in een regel van het programma, en druk op de knop.',
  addNote: (place: number) => `Voeg uitleg toe bij regel ${place}`,
  note: (place: number) => `Uitleg bij regel ${place}`,
  removeNote: (place: number) => `Haal de uitleg bij regel ${place} weg`,
  preview: 'Zo ziet de deelnemer het',
}

const editorEn: typeof editorNl = {
  title: 'Name of the part program',
  titleExample: 'For example: Contour of the cam',
  machine: 'Kind of machine',
  machines: { milling: 'Milling (X and Y, from above)', turning: 'Turning (X and Z)' },
  unit: 'Sizes without G20 or G21',
  units: { mm: 'Millimetres', inch: 'Inches' },
  isDiameter: 'X is a diameter',
  program: 'Part program',
  programHint: 'Type or paste the program, 200 lines at most.',
  notice: (place, text) => `Line ${place}: ${text}`,
  warnings: {
    comma: (word) => `"${word}" has a comma. Use a point, as in X4.5.`,
    unread: (word) => `we cannot read "${word}". Put comments in brackets.`,
    unknown: (word) => `we do not draw ${word}.`,
    notDrawn: (word) => `"${word}" belongs to a cycle. We do not draw it.`,
    noMotion: (word) => `"${word}" stands before the first G0, G1, G2 or G3. We do not know how to move.`,
    noFeed: (word) => `${word} without a feed. Add an F first.`,
    tooFar: (word) => `"${word}" gets too far away to draw.`,
    arcNoCentre: (word) => `"${word}" lacks a radius (R) or a centre (I, J, K).`,
    arcTooSmall: (word) => `"${word}": with this radius the arc does not reach its end.`,
    arcOffCircle: (word) => `"${word}": the end does not lie on this circle.`,
  },
  warningsHead: 'To note in the program',
  notes: 'Explanation of lines',
  notesHint: 'Put the cursor in a line of the program, and press the button.',
  addNote: (place) => `Add an explanation of line ${place}`,
  note: (place) => `Explanation of line ${place}`,
  removeNote: (place) => `Remove the explanation of line ${place}`,
  preview: 'As the learner sees it',
}

export const gcodeEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }

const problemsNl = {
  gcodeMissing: 'Schrijf of plak een programma.',
  gcodeTooLong: 'Het programma is te lang. Houd het op hoogstens 200 regels.',
  gcodeNoMoves: 'In dit programma beweegt niets. Schrijf minstens een G0 of een G1.',
  gcodeWornOut: 'In dit blok zijn te veel regels gemaakt. Plak je programma in een nieuw blok.',
}

const problemsEn: typeof problemsNl = {
  gcodeMissing: 'Write or paste a program.',
  gcodeTooLong: 'The program is too long. Keep it within 200 lines.',
  gcodeNoMoves: 'Nothing moves in this program. Write at least a G0 or a G1.',
  gcodeWornOut: 'Too many lines were made in this block. Paste your program in a new block.',
}

export const gcodeProblems = { nl: problemsNl, en: problemsEn }
