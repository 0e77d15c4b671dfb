import type { PathContent, PathPart } from '~/modules/paths/path'
import { choice, level, type Offered, offeringStep, order } from './writing'

/** "Robotiseren in de assemblage": theory, a case, the demonstrator and the own line belong together. */
export function robotsPath(offered: Offered): PathContent {
  return {
    levels: [
      level('kennismaken', 'Kennismaken met robots', [
        offeringStep('ssomq', 'holds', offered, 'Assemblagerobotisering: het SSOMQ-principe'),
        demonstrator,
        offeringStep('bagage', 'counts', offered, 'Bagagedragersessie: robots in de assemblage'),
      ]),
      level('uitproberen', 'Zelf uitproberen', [
        choice('proeven', 'holds', 2, 'Probeer uit wat bij je werk past', [
          offeringStep('meten', 'counts', offered, 'Meten met schuifmaat en micrometer'),
          offeringStep('cobots', 'counts', offered, 'Masterclass Cobots voor kleine series'),
          gripper,
          teaching,
          feeding,
        ]),
        product,
      ]),
      level('werkplek', 'Robotiseren op je eigen werkplek', [
        measureLine,
        plan,
        offeringStep('ai', 'extra', offered, 'Workshop AI met Technohub'),
        colleagues,
      ]),
    ],
  }
}

const demonstrator = order('demonstrator', 'holds', {
  title: 'Kijk mee bij de demonstrator',
  place: 'Perron038 in Zwolle, bij de cel van MIRA',
  task:
    'Loop met je begeleider om de cel heen terwijl hij draait.\n' +
    'Wijs aan waar de cel sorteert, singuleert, oriënteert, monteert en controleert.\n' +
    'Zoek de noodstop en laat zien wat je doet als de cel stilvalt.',
})

const gripper = order('grijper', 'counts', {
  title: 'Kies een grijper bij drie onderdelen',
  place: 'In de cel of aan de werkbank',
  task:
    'Neem drie onderdelen van je eigen werk: een glad, een zacht en een scherp deel.\n' +
    'Kies bij elk deel een vinger, een zuignap of een magneet, en zeg waarom.\n' +
    'Probeer het uit. Viel er een deel? Schrijf op wat je anders doet.',
})

const teaching = order('punten', 'counts', {
  title: 'Leer de cobot vijf punten aan',
  place: 'Bij de cobot, met je begeleider ernaast',
  task:
    'Zet de cobot in de leerstand en haal de snelheid omlaag.\n' +
    'Leer vijf punten aan: oppakken, optillen, draaien, neerleggen en de ruststand.\n' +
    'Laat het drie keer achter elkaar goed lopen.',
})

const feeding = order('toevoer', 'counts', {
  title: 'Zoek uit waarom de toevoer vastloopt',
  place: 'Bij een trilvoeder of een bak met losse delen',
  task:
    'Kijk een kwartier naar de toevoer en turf elke keer dat hij stilvalt.\n' +
    'Maak foto’s van de delen die scheef liggen.\n' +
    'Bedenk één verandering aan de baan of aan het deel. Bespreek die met je begeleider.',
})

const product = order('product', 'holds', {
  title: 'Beschrijf één product met SSOMQ',
  place: 'Op je eigen werkplek',
  task:
    'Kies een product dat jullie vaak in elkaar zetten.\n' +
    'Schrijf bij elke letter van SSOMQ op wat er nu met de hand gebeurt.\n' +
    'Geef elke stap een kleur: een robot kan dit, misschien, of niet. Zeg ook waarom.',
})

const measureLine = order('lijn', 'holds', {
  title: 'Meet je eigen lijn op',
  place: 'Op je eigen werkplek, met je teamleider',
  task:
    'Meet van tien stuks hoelang elke handeling duurt.\n' +
    'Schrijf op hoe vaak jullie omstellen en hoelang dat duurt.\n' +
    'Reken uit hoeveel tijd er blijft als een robot de moeilijkste stap doet.',
})

const plan = order('plan', 'holds', {
  title: 'Teken de nieuwe werkplek',
  place: 'Aan tafel, met iemand van techniek en iemand van de lijn',
  task:
    'Teken waar de robot komt, waar de delen binnenkomen en waar jij staat.\n' +
    'Schrijf erbij wat jij straks doet: sturen, controleren of verbeteren.\n' +
    'Laat iemand van veiligheid meekijken voor je verdergaat.',
})

const colleagues = order('collegas', 'counts', {
  title: 'Laat het je collega’s zien',
  place: 'In je eigen team',
  task: 'Vertel in tien minuten wat er verandert en wat hetzelfde blijft.\nSchrijf de drie vragen op die je kreeg.',
})

/** Without levels and without end: each new thing for the sector comes at the end of it. */
export function currentPath(offered: Offered): PathContent {
  const parts: PathPart[] = [
    offeringStep('bij-meten', 'counts', offered, 'Meten met schuifmaat en micrometer'),
    offeringStep('bij-ssomq', 'counts', offered, 'Assemblagerobotisering: het SSOMQ-principe'),
    order('bij-vraag', 'extra', {
      title: 'Neem een vraag van je werk mee',
      place: 'Naar de hub in je regio',
      task: 'Schrijf op wat bij jullie vaak misgaat.\nMaak er een foto bij en leg de vraag voor aan een hub.',
    }),
    offeringStep('bij-ai', 'counts', offered, 'Workshop AI met Technohub'),
  ]
  return { levels: [level('doorlopend', '', parts)] }
}
