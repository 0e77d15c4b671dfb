import {
  callout,
  h2,
  lesson,
  multipleChoice,
  order,
  p,
  right,
  singleChoice,
  steps,
  table,
  test,
  ul,
  wrong,
} from '../writing'

const task = lesson(
  'De opdracht',
  p(
    'Je maakt [vul in: wat iemand maakt of doet, in één zin]. Je doet dat [vul in: waar, en alleen of met hoeveel mensen].',
  ),
  h2('Zo ziet het eruit als het af is'),
  ul(
    '[vul in: iets wat je kunt zien, meten of laten werken]',
    '[vul in: nog iets wat je kunt zien, meten of laten werken]',
    '[vul in: wanneer het op tijd is]',
  ),
  h2('Wat je krijgt en wat je inlevert'),
  table(
    ['', 'Wat?'],
    ['Je krijgt', '[vul in: tekening, materiaal, machine, tijd]'],
    ['Je levert in', '[vul in: het werkstuk, een foto, een meetrapport]'],
    ['Je begeleider', '[vul in: wie, en wanneer die er is]'],
  ),
  callout('tip', p('Lees de hele opdracht voor je begint. Schrijf op wat je nog niet weet, en vraag dat eerst.')),
)

const preparing = lesson(
  'Voorbereiden',
  p('Wie goed voorbereidt, is eerder klaar. Maak eerst een plan, hoe kort ook.'),
  steps(
    'Lees de tekening. Zoek de drie maten die het meest nauw luisteren.',
    'Schrijf de stappen op, in de goede volgorde.',
    'Leg gereedschap, materiaal en meetmiddelen klaar: [vul in: wat er nodig is].',
    'Bedenk bij elke stap wat er mis kan gaan.',
    'Laat je plan zien aan je begeleider.',
  ),
  callout('safety', p('Bij deze opdracht let je op: [vul in: de twee grootste gevaren, en wat je ertegen doet].')),
  order(
    'plan',
    'Zet het voorbereiden in de goede volgorde.',
    [
      'De opdracht en de tekening lezen',
      'De stappen opschrijven',
      'Alles klaarleggen',
      'Het plan laten zien',
      'Beginnen',
    ],
    'Goed. Een fout in je plan kost een minuut. Een fout in je werkstuk kost een dag.',
    'Nog niet. Je kunt pas klaarleggen wat je nodig hebt als je de stappen weet.',
  ),
)

const working = lesson(
  'Uitvoeren',
  p('Werk stap voor stap. Controleer elke stap voor je aan de volgende begint.'),
  steps(
    '[vul in: de eerste stap, en waaraan je ziet dat die goed is]',
    '[vul in: de tweede stap, en waaraan je ziet dat die goed is]',
    '[vul in: de derde stap, en waaraan je ziet dat die goed is]',
    'Maak van elke stap een foto. Zo kun je later laten zien wat je deed.',
  ),
  callout('rule', p('Twijfel je? Stop, meet en vraag. Materiaal dat eraf is, komt er niet meer aan.')),
  singleChoice(
    'twijfel',
    'Halverwege merk je dat een maat 0,3 mm te klein is. Wat doe je?',
    wrong(
      'Doorgaan, misschien valt het niet op.',
      'Elke volgende stap kost dan tijd aan een werkstuk dat niet goed wordt.',
    ),
    right(
      'Stoppen, opschrijven wat er gebeurde en overleggen.',
      'Goed. Soms is het nog te redden. En je leert wat de oorzaak was.',
    ),
    wrong(
      'Opnieuw beginnen zonder iets te zeggen.',
      'Dan gaat het de tweede keer misschien weer mis, om dezelfde reden.',
    ),
  ),
)

const checking = lesson(
  'Controleren en inleveren',
  p('Kijk naar je eigen werk met de ogen van wie het krijgt. Vul de lijst eerlijk in.'),
  table(
    ['Waar kijk je naar?', 'Goed als…', 'Mijn waarde'],
    ['[vul in: een maat]', '[vul in: de grenzen]', '…'],
    ['[vul in: de werking]', '[vul in: wat het moet doen]', '…'],
    ['Afwerking', 'Geen bramen, geen krassen', '…'],
    ['Werkplek', 'Schoon en opgeruimd', '…'],
    ['Tijd', '[vul in: hoeveel uur]', '…'],
  ),
  p('Lever in bij [vul in: wie of waar]. Doe deze lijst en je foto’s erbij.'),
  multipleChoice(
    'inleveren',
    'Wanneer is je werkstuk klaar om in te leveren? Kies alles wat klopt.',
    right('Alle maten zijn gemeten en opgeschreven.', 'Klopt.'),
    right('De bramen zijn eraf.', 'Klopt. Een braam snijdt, en past niet.'),
    right('Wat niet goed is, staat erbij.', 'Klopt. Eerlijk zijn kost geen punten. Verbergen wel.'),
    wrong('De tijd is om.', 'Tijd zegt niets over het werkstuk. Overleg als je meer tijd nodig hebt.'),
  ),
)

const lookingBack = lesson(
  'Terugkijken',
  p('Van terugkijken leer je het meest. Schrijf bij elke vraag één of twee zinnen op. Bespreek ze met je begeleider.'),
  ul(
    'Wat ging beter dan je dacht?',
    'Waar verloor je tijd, en waardoor?',
    'Wat doe je de volgende keer anders?',
    '[vul in: een vraag die bij deze opdracht hoort]',
  ),
  h2('Zo kijkt je begeleider'),
  table(
    ['Onderdeel', 'Nog niet', 'Goed', 'Meer dan goed'],
    ['Plan', 'Geen stappen', 'Stappen in de goede volgorde', 'Ook bedacht wat er mis kan gaan'],
    ['Werkstuk', '[vul in: wanneer nog niet]', '[vul in: wanneer goed]', '[vul in: wanneer meer dan goed]'],
    ['Veilig werken', 'Moest worden gewaarschuwd', 'Werkte veilig', 'Hielp ook een ander veilig werken'],
  ),
)

const exam = test(
  'Klaar voor de start?',
  singleChoice(
    'toets1',
    'Wat doe je voor je het eerste gereedschap pakt?',
    right('De opdracht helemaal lezen en een plan maken.', 'Goed. Daarna gaat alles sneller.'),
    wrong('Beginnen met het makkelijkste deel.', 'Dan merk je pas laat dat de volgorde niet klopt.'),
    wrong('Kijken hoe een ander het doet.', 'Kijken mag, maar lees eerst wat van jou wordt gevraagd.'),
  ),
  multipleChoice(
    'toets2',
    'Wanneer stop je en overleg je? Kies alles wat klopt.',
    right('Een maat valt buiten de grens.', 'Klopt.'),
    right('Je voelt je niet veilig.', 'Klopt. Dat is altijd een goede reden.'),
    right('De tekening en het materiaal passen niet bij elkaar.', 'Klopt. Vraag dat voor je begint te zagen.'),
    wrong('Een collega is eerder klaar dan jij.', 'Werk in je eigen tempo, binnen de tijd.'),
  ),
  singleChoice(
    'toets3',
    '[vul in: een vraag over het grootste gevaar bij deze opdracht]',
    right('[vul in: wat je doet]', '[vul in: waarom]'),
    wrong('[vul in: wat mensen vaak doen]', '[vul in: wat er dan kan gebeuren]'),
  ),
)

export const assignmentNl = [task, preparing, working, checking, lookingBack, exam]
