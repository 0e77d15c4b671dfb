import { callout, h2, lesson, order, p, right, singleChoice, steps, table, test, ul, wrong } from '../writing'

const start = lesson(
  'Waar gaat het over?',
  p('Begin met iets dat mensen kennen. Vertel wat er misgaat als je het principe niet gebruikt.'),
  p('[vul in: een situatie van de werkvloer, in drie of vier zinnen, met een machine of product dat mensen kennen]'),
  h2('Wat je straks kunt'),
  ul('[vul in: wat iemand na deze module doet, begin met een werkwoord]', '[vul in: nog iets wat iemand dan kan]'),
  h2('Wat je nodig hebt'),
  p(
    'Deze module duurt ongeveer [vul in: hoeveel] minuten. Je mag tussendoor stoppen. Je gaat later verder waar je was.',
  ),
  callout('tip', p('Kijk bij elke stap om je heen. Waar zie je dit bij jou op het werk?')),
)

const overview = lesson(
  'Het principe in vijf stappen',
  p('[vul in: het principe in één zin, zoals je het aan een nieuwe collega zegt]'),
  table(
    ['Stap', 'Wat doe je?', 'Waarom?'],
    ['1. [vul in: naam van stap 1]', '[vul in: wat je doet]', '[vul in: waarom]'],
    ['2. [vul in: naam van stap 2]', '[vul in: wat je doet]', '[vul in: waarom]'],
    ['3. [vul in: naam van stap 3]', '[vul in: wat je doet]', '[vul in: waarom]'],
    ['4. [vul in: naam van stap 4]', '[vul in: wat je doet]', '[vul in: waarom]'],
    ['5. [vul in: naam van stap 5]', '[vul in: wat je doet]', '[vul in: waarom]'],
  ),
  callout('rule', p('[vul in: een vuistregel die je altijd kunt onthouden]')),
  order(
    'stappen',
    'Zet de vijf stappen in de goede volgorde.',
    [1, 2, 3, 4, 5].map((step) => `[vul in: naam van stap ${step}]`),
    'Goed. Op de volgende pagina’s bekijk je elke stap van dichtbij.',
    'Nog niet. Kijk in de tabel welke stap eerst komt, en waarom.',
  ),
)

const closeUps = [1, 2, 3, 4, 5].map((step) =>
  lesson(
    `Stap ${step} van dichtbij`,
    p(`In deze stap [vul in: wat er in stap ${step} gebeurt, in één of twee zinnen].`),
    h2('Zo doe je het'),
    steps('[vul in: eerst]', '[vul in: daarna]', '[vul in: tot slot]'),
    h2('Een voorbeeld'),
    p('[vul in: één voorbeeld uit de praktijk, met echte getallen en een foto of tekening erbij]'),
    callout('tip', p('Dit gaat vaak mis: [vul in: de fout die je het meest ziet]. Je ziet dat aan [vul in: waaraan].')),
    singleChoice(
      `vraagstap${step}`,
      `[vul in: een vraag over stap ${step}, met een situatie van de werkvloer]`,
      right('[vul in: het goede antwoord]', '[vul in: waarom dit goed is]'),
      wrong('[vul in: de fout die mensen het meest maken]', '[vul in: wat er dan gebeurt]'),
      wrong('[vul in: een antwoord dat half klopt]', '[vul in: wat er nog aan ontbreekt]'),
    ),
  ),
)

const together = lesson(
  'De vijf stappen samen',
  p('Nu gaat één voorbeeld door alle stappen. Neem een ander voorbeeld dan hiervoor.'),
  p('[vul in: het product of de klus, en waarmee je begint]'),
  table(
    ['Stap', 'Wat je hier doet', 'Wat je dan hebt'],
    ...[1, 2, 3, 4, 5].map((step) => [`${step}`, '[vul in: wat je doet]', '[vul in: het resultaat]']),
  ),
  singleChoice(
    'samen',
    'Het gaat mis in dit voorbeeld: [vul in: wat er misgaat]. Bij welke stap zoek je eerst?',
    right('[vul in: de stap waar het misging]', '[vul in: waaraan je dat ziet]'),
    wrong('[vul in: een stap erna]', 'Daar zie je het gevolg. De oorzaak zit eerder.'),
    wrong('[vul in: een stap ervoor]', '[vul in: waarom deze stap wel goed ging]'),
  ),
)

const exam = test(
  'Toets',
  singleChoice(
    'toets1',
    '[vul in: een situatie] Welke stap is hier overgeslagen?',
    right('[vul in: de stap die ontbreekt]', '[vul in: waaraan je dat ziet]'),
    wrong('[vul in: een stap die wel is gedaan]', '[vul in: waaraan je ziet dat die is gedaan]'),
    wrong('[vul in: een andere stap die is gedaan]', '[vul in: waaraan je dat ziet]'),
  ),
  singleChoice(
    'toets2',
    '[vul in: wat een collega zegt over het principe] Klopt dat?',
    wrong('Ja, dat klopt.', '[vul in: wat er niet aan klopt]'),
    right('Nee, dat klopt niet.', '[vul in: hoe het wel zit]'),
  ),
  order(
    'toets3',
    'Een nieuwe klus: [vul in: de klus]. Zet op volgorde wat je doet.',
    ['[vul in: wat je als eerste doet]', '[vul in: wat je als tweede doet]', '[vul in: wat je als derde doet]'],
    'Goed. Je kunt het principe zelf gebruiken.',
    'Nog niet. Kijk nog eens bij “Het principe in vijf stappen”.',
  ),
)

export const fiveStepsNl = [start, overview, ...closeUps, together, exam]
