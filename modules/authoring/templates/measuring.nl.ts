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

const why = lesson(
  'Wat meet je, en waarom?',
  p(
    'Met een meting beslis je of een product goed is. Meet je verkeerd, dan gooi je goed werk weg. Of je levert iets dat niet past.',
  ),
  p(
    'In deze module meet je [vul in: welke maat van welk product]. Die maat is belangrijk omdat [vul in: wat er misgaat als hij niet klopt].',
  ),
  h2('Wat je straks kunt'),
  ul(
    'Het goede meetmiddel kiezen.',
    'Zo meten dat een collega dezelfde waarde vindt.',
    'Zeggen of het product goed is, en wat je doet als het niet goed is.',
  ),
  callout('tip', p('Zoek een product dat is afgekeurd. Welke maat was het? Hoeveel scheelde het?')),
)

const tool = lesson(
  'Het goede meetmiddel',
  p(
    'Kies een meetmiddel dat minstens tien keer zo fijn leest als de ruimte die je hebt. Mag een maat 0,1 mm verschillen? Dan lees je af op 0,01 mm.',
  ),
  table(
    ['Meetmiddel', 'Leest af op', 'Goed voor'],
    ['Rolmaat', '1 mm', 'Lengtes die niet nauw luisteren'],
    ['Schuifmaat', '0,05 of 0,02 mm', 'Buiten-, binnen- en dieptematen'],
    ['Micrometer', '0,01 mm', 'Diktes en assen'],
    ['[vul in: een meetmiddel dat jullie gebruiken]', '[vul in: waarde]', '[vul in: waarvoor]'],
  ),
  callout('rule', p('Kijk eerst naar de tolerantie op de tekening, dan pas in de la met meetmiddelen.')),
  singleChoice(
    'kiezen',
    'Op de tekening staat 20 ± 0,05 mm. Waarmee meet je?',
    wrong('Met een rolmaat.', 'Die leest af op 1 mm. Zo zie je een verschil van 0,05 mm niet.'),
    wrong(
      'Met een schuifmaat die afleest op 0,05 mm.',
      'Eén streepje is dan al de helft van alle ruimte. Dat is te grof.',
    ),
    right(
      'Met een micrometer die afleest op 0,01 mm.',
      'Goed. De ruimte is samen 0,1 mm, en je leest tien keer zo fijn.',
    ),
  ),
)

const doing = lesson(
  'Zo meet je',
  p('Doe het elke keer hetzelfde. Dan ligt een verschil aan het product, en niet aan jou.'),
  steps(
    'Kijk of het meetmiddel heel is en een geldige sticker heeft.',
    'Maak het product en het meetmiddel schoon.',
    'Controleer het nulpunt.',
    'Meet op de plek die op de tekening staat: [vul in: welke plek].',
    'Lees recht van voren af.',
    'Meet drie keer en schrijf elke waarde op.',
  ),
  callout('rule', p('Meet bij 20 graden. Een warm product is groter. Laat het dus eerst afkoelen.')),
  order(
    'volgorde',
    'Zet het meten in de goede volgorde.',
    [
      'Meetmiddel nakijken',
      'Schoonmaken',
      'Nulpunt controleren',
      'Drie keer meten',
      'Waarden opschrijven en vergelijken',
    ],
    'Goed. Zo vindt een collega dezelfde waarde.',
    'Nog niet. Eerst kijk je of je het meetmiddel kunt vertrouwen.',
  ),
)

const judging = lesson(
  'De uitkomst beoordelen',
  p('Een maat op de tekening heeft een grens naar boven en een grens naar beneden. Daartussen is het product goed.'),
  h2('Een voorbeeld'),
  p('Op de tekening staat 12 ± 0,05 mm. Dan is alles van 11,95 tot en met 12,05 mm goed.'),
  table(
    ['Gemeten', 'Goed?', 'Wat doe je?'],
    ['12,03 mm', 'Ja', 'Opschrijven en verdergaan'],
    ['12,05 mm', 'Ja, op de grens', 'Opschrijven en de machine in de gaten houden'],
    ['12,07 mm', 'Nee, te groot', '[vul in: wat je doet met dit product]'],
    ['11,93 mm', 'Nee, te klein', '[vul in: wat je doet met dit product]'],
  ),
  callout(
    'tip',
    p('Lopen drie producten achter elkaar dezelfde kant op? Stel dan bij voor het misgaat. Vraag [vul in: wie].'),
  ),
  singleChoice(
    'grens',
    'Op de tekening staat 8 ± 0,1 mm. Je meet 7,88 mm. Wat doe je?',
    wrong('Goedkeuren, het scheelt bijna niets.', 'De ondergrens is 7,90 mm. 7,88 mm valt daarbuiten.'),
    right(
      'Afkeuren, en apart leggen met een kaartje.',
      'Goed. Onder 7,90 mm is te klein. Met een kaartje komt het niet per ongeluk terug.',
    ),
    wrong(
      'Nog eens meten tot het past.',
      'Nog eens meten mag, als je denkt dat je fout las. Meten tot het past is gokken.',
    ),
  ),
)

const mistakes = lesson(
  'Meetfouten herkennen',
  p('Twee metingen zijn nooit precies gelijk. Een beetje verschil hoort erbij. Een groot verschil heeft een oorzaak.'),
  table(
    ['Wat je ziet', 'Wat het vaak is'],
    ['Drie keer een andere waarde', 'Je meet scheef, of je drukt te hard'],
    ['Steeds evenveel te groot', 'Het nulpunt klopt niet, of er zit vuil tussen'],
    ['’s Morgens anders dan ’s middags', 'Het product of het meetmiddel is warm'],
    ['[vul in: wat je bij jullie ziet]', '[vul in: wat het dan is]'],
  ),
  multipleChoice(
    'oorzaak',
    'Je meet drie keer: 15,02, 15,09 en 14,97 mm. Waar kan het aan liggen? Kies alles wat klopt.',
    right('Ik houd de schuifmaat niet steeds recht.', 'Klopt. Scheef meten geeft elke keer iets anders.'),
    right('Ik druk niet steeds even hard.', 'Klopt. Hard drukken maakt de waarde kleiner.'),
    wrong('Het nulpunt klopt niet.', 'Dan zijn alle waarden evenveel te groot of te klein.'),
    wrong('De tekening klopt niet.', 'De tekening verandert niet wat je meet.'),
  ),
)

const exam = test(
  'Toets',
  singleChoice(
    'toets1',
    'Op de tekening staat 30 ± 0,2 mm. Welke waarde is goed?',
    wrong('29,75 mm', 'De ondergrens is 29,80 mm.'),
    right('30,18 mm', 'Klopt. Goed is 29,80 tot en met 30,20 mm.'),
    wrong('30,25 mm', 'De bovengrens is 30,20 mm.'),
  ),
  singleChoice(
    'toets2',
    'De sticker op de micrometer is verlopen. Wat doe je?',
    right('Een andere pakken, en deze laten nakijken.', 'Goed. Je weet niet of hij nog klopt.'),
    wrong('Het nulpunt controleren en doorgaan.', 'Het nulpunt zegt niets over de rest van de schaal.'),
    wrong('Twee keer meten en het gemiddelde nemen.', 'Het gemiddelde van twee foute waarden is nog steeds fout.'),
  ),
  singleChoice(
    'toets3',
    'Je meet [vul in: een maat met tolerantie van jullie product] en vindt [vul in: een waarde net buiten de grens]. Wat doe je?',
    right('[vul in: wat jullie afspraak is]', '[vul in: waarom die afspraak er is]'),
    wrong('[vul in: wat mensen soms doen]', '[vul in: wat de klant daarvan merkt]'),
  ),
)

export const measuringNl = [why, tool, doing, judging, mistakes, exam]
