import { callout, h2, lesson, multipleChoice, p, right, singleChoice, steps, table, test, ul, wrong } from '../writing'

const start = lesson(
  'Waarom deze masterclass?',
  p('[vul in: wie de masterclass gaf, en waar die werkt]. Het ging over [vul in: het onderwerp].'),
  p('In deze module staat de kern. Die is ook goed te volgen als je er niet bij was.'),
  h2('De vraag waar het om ging'),
  p('[vul in: het probleem uit de praktijk, in twee of drie zinnen]'),
  h2('Voor wie?'),
  p('[vul in: voor wie dit nuttig is]. Je weet al [vul in: wat iemand moet weten].'),
  ul(
    'Je hoort de drie ideeën die je moet onthouden.',
    'Je ziet hoe het bij een bedrijf ging, met getallen.',
    'Je bedenkt wat je morgen op je eigen werk doet.',
  ),
  callout('tip', p('Is er een opname? Zet die op deze pagina. Knip hem in stukken van hoogstens vijf minuten.')),
)

const core = lesson(
  'De kern in drie ideeën',
  p('Een masterclass duurt een middag. Wat moet iemand over een jaar nog weten? Schrijf alleen dat op.'),
  h2('Het eerste idee'),
  p('[vul in: het idee in één zin, en daarna de uitleg in drie zinnen]'),
  h2('Het tweede idee'),
  p('[vul in: het idee in één zin, en daarna de uitleg in drie zinnen]'),
  h2('Het derde idee'),
  p('[vul in: het idee in één zin, en daarna de uitleg in drie zinnen]'),
  callout('rule', p('[vul in: de zin van de spreker die iedereen onthield]')),
  singleChoice(
    'kern',
    '[vul in: een situatie op de werkvloer] Welk idee helpt hier?',
    right('[vul in: het idee dat helpt]', '[vul in: waarom het hier helpt]'),
    wrong('[vul in: een ander idee uit de masterclass]', '[vul in: waarom het hier niet past]'),
    wrong('[vul in: wat de meeste mensen zouden doen]', '[vul in: wat er dan gebeurt]'),
  ),
)

const example = lesson(
  'Zo ging het in het echt',
  p('[vul in: het bedrijf, wat het maakt en hoe groot het is]'),
  table(
    ['', 'Eerst', 'Daarna'],
    ['Wat ze deden', '[vul in: hoe het ging]', '[vul in: hoe het nu gaat]'],
    ['Tijd of aantal', '[vul in: een getal]', '[vul in: een getal]'],
    ['Wat de mensen merkten', '[vul in: wat lastig was]', '[vul in: wat beter is]'],
    ['Wat het kostte', '…', '[vul in: geld, tijd of moeite]'],
  ),
  h2('Wat tegenviel'),
  p('[vul in: wat niet lukte, en wat ze daarvan leerden. Dit is vaak het nuttigste stuk.]'),
  singleChoice(
    'voorbeeld',
    'Waardoor werd het bij dit bedrijf beter?',
    right('[vul in: de echte oorzaak]', '[vul in: hoe je dat aan de getallen ziet]'),
    wrong('[vul in: iets dat ook veranderde, maar niet hielp]', '[vul in: hoe je ziet dat het daar niet aan lag]'),
    wrong('[vul in: wat mensen vaak denken]', '[vul in: waarom dat niet zo is]'),
  ),
)

const questions = lesson(
  'Vragen uit de zaal',
  p('Wat anderen vroegen, wil jij vaak ook weten.'),
  table(
    ['Vraag', 'Antwoord'],
    ['[vul in: de vraag die het eerst kwam]', '[vul in: het antwoord in twee zinnen]'],
    ['[vul in: een kritische vraag]', '[vul in: een eerlijk antwoord]'],
    ['Wat kost het?', '[vul in: geld en tijd]'],
    ['Kan dit ook in een klein bedrijf?', '[vul in: wat wel kan, en wat niet]'],
    ['Waar begin je?', '[vul in: de eerste stap]'],
  ),
  callout('tip', p('Heb je zelf een vraag? Stel die aan [vul in: wie, met e-mailadres].')),
)

const now = lesson(
  'Nu jij',
  p('Van luisteren alleen verandert er niets. Kies één ding dat je morgen doet.'),
  steps(
    'Kies één plek op je werk waar dit speelt.',
    'Schrijf op hoe het nu gaat. Zoek er één getal bij.',
    'Kies het idee dat het beste past. Bedenk de kleinste eerste stap.',
    'Vraag een collega om mee te doen. Spreek een dag af waarop je terugkijkt.',
  ),
  multipleChoice(
    'eerste',
    'Wat maakt een eerste stap goed? Kies alles wat klopt.',
    right('Je kunt hem deze week doen.', 'Klopt. Wat langer duurt, blijft liggen.'),
    right('Je ziet aan een getal of het helpt.', 'Klopt. Anders weet je later niet of het beter is.'),
    right('Eén collega doet mee.', 'Klopt. Samen hou je het vol.'),
    wrong('Hij lost alles in één keer op.', 'Dan is hij te groot. Begin kleiner.'),
  ),
)

const exam = test(
  'Toets',
  singleChoice(
    'toets1',
    '[vul in: een nieuwe situatie, niet uit de masterclass] Wat doe je eerst?',
    right('[vul in: wat bij het eerste idee past]', '[vul in: waarom]'),
    wrong('[vul in: wat mensen uit gewoonte doen]', '[vul in: wat er dan gebeurt]'),
    wrong('[vul in: een stap die te vroeg komt]', '[vul in: wat er eerst moet]'),
  ),
  singleChoice(
    'toets2',
    'Een collega zegt: “[vul in: een misverstand over het onderwerp]” Klopt dat?',
    right('Nee, dat klopt niet.', '[vul in: hoe het wel zit]'),
    wrong('Ja, dat klopt.', '[vul in: wat er niet aan klopt]'),
  ),
  singleChoice(
    'toets3',
    'Waaraan merk je na een maand dat het helpt?',
    right('Het getal dat je vooraf opschreef, is veranderd.', 'Goed. Daarom meet je ook voor je begint.'),
    wrong('Het voelt beter.', 'Dat is fijn, maar gevoel went. Een getal niet.'),
    wrong('Niemand klaagt meer.', 'Mensen klagen soms ook niet omdat ze het opgeven.'),
  ),
)

export const masterclassNl = [start, core, example, questions, now, exam]
