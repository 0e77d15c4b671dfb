import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, multipleChoice, p, right, ul, wrong } from '~/modules/authoring/writing'

export const wholeProcess = lesson(
  'Het hele proces verandert',
  p(
    'Soms denkt een bedrijf: we halen een mens weg en zetten er een robot neer. Dat werkt bijna nooit. Een robot vraagt een nieuw ontwerp van het hele proces.',
  ),
  drawing('heel-proces'),
  h2('Drie dingen veranderen mee'),
  ul(
    '**De logistiek.** Delen komen anders binnen: schoon, per soort, soms in een vakkenplaat. Iemand vult op tijd bij.',
    '**De informatie.** De cel moet weten welk product er komt. En jij wilt zien hoeveel er goed gaat, en wat er misgaat.',
    '**De organisatie van het werk.** Wie vult bij, wie lost een storing op, wie past het programma aan?',
  ),
  h2('Veel varianten maken het moeilijk'),
  p('Een mens ziet een ander type en werkt anders. Een robot kan dat niet vanzelf. Elke variant moet je:'),
  ul(
    'beschrijven: welke delen, welke maten, welke volgorde;',
    'programmeren en testen;',
    'bijhouden als er iets verandert.',
  ),
  p('Hoe meer varianten, hoe meer werk. Kijk dus eerst of twee varianten hetzelfde deel kunnen gebruiken.'),
  h2('En onze LEAN-lijn dan?'),
  p(
    'LEAN is een manier van werken met weinig verspilling. Veel LEAN-lijnen draaien op slimme mensen. Loopt het bij je buurman vast, dan help je even. Komt er een spoedklus, dan schuif je om.',
  ),
  p(
    'Een robot helpt zijn buurman niet. Zet je hem zo in de lijn, dan staat bij elke storing de hele lijn stil. Daarom moet de lijn anders: met een kleine voorraad ertussen bijvoorbeeld, of met een eigen cel naast de lijn.',
  ),
  callout('tip', p('Begin klein. Kies één product en één cel. Leer daarvan, en pas dan de rest aan.')),
  multipleChoice(
    'procesmee',
    'Een bedrijf zet een robot op de plek van een werktafel. Wat moet mee veranderen?',
    right('Hoe de onderdelen worden geleverd', 'De robot heeft schone delen nodig die goed liggen.'),
    right('Wie bijvult en wie storingen oplost', 'Die taken zijn nieuw. Spreek af wie ze doet.'),
    right('Welke gegevens de cel krijgt', 'De cel moet weten welke variant er komt.'),
    wrong(
      'Niets: de robot doet precies wat de mens deed',
      'Een mens vangt ongemerkt veel op: vuil, foute delen, een spoedklus. Een robot doet dat niet.',
    ),
  ),
)
