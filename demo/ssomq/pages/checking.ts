import { drawing } from '~/demo/ssomq/drawings'
import { h2, lesson, p, right, singleChoice, steps, table, wrong } from '~/modules/authoring/writing'
import { pinLine } from '../pinLine'

export const checking = lesson(
  'Stap 5: quality check',
  p(
    'De laatste stap is de kwaliteitscontrole. De vraag is simpel: is het product goed? Het antwoord gebruik je twee keer.',
  ),
  steps(
    'Je haalt foute producten eruit. De klant krijgt ze niet.',
    'Je zoekt welke stap de fout maakte. Die stap maak je beter.',
  ),
  drawing('controleren'),
  h2('Wat kun je controleren?'),
  table(
    ['Vraag', 'Zo meet je het', 'Voorbeeld'],
    ['Is alles er?', 'Camera', 'Mist er een ring?'],
    ['Zit het vast?', 'Draaikracht meten bij het schroeven', 'Zit de dop stevig genoeg?'],
    ['Zit het diep genoeg?', 'Kracht en weg meten bij het persen', 'Is de pen tot het eind gegaan?'],
    ['Werkt het?', 'Proefdraaien of een lektest', 'Blijft de lucht erin?'],
  ),
  h2('Controleer niet alleen aan het eind'),
  p(
    'Een fout kost het minst als je hem vroeg ziet. Mist er een ring? Zie dat dan voordat de dop erop zit. Daarna moet je alles weer uit elkaar halen.',
  ),
  h2('Tel per oorzaak'),
  p(
    'Alleen het aantal foute producten zegt weinig. Schrijf ook op wat er fout was. Dan zie je snel welke stap het meest kost.',
  ),
  singleChoice(
    'controleoorzaak',
    'Bij de eindcontrole valt 1 op de 20 producten uit. Steeds zit hetzelfde deel op zijn kop. Wat doe je?',
    wrong(
      'Een extra controle aan het eind toevoegen',
      'Je vindt de fout dan misschien vaker. Maar je maakt er niet één minder.',
    ),
    right(
      'Bij stap 3 zoeken: daar krijgt het deel zijn stand',
      'Het deel ligt al fout als de robot het pakt. De oplossing zit bij het oriënteren.',
    ),
    wrong('De robot sneller laten werken', 'Dan maak je ook meer foute producten. De oorzaak blijft.'),
  ),
  h2('Bouw nu de hele lijn'),
  p(
    'Je kent de vijf stappen. Zet ze eens achter elkaar, voor één pen in één scharnier. Soms kan het op meer manieren.',
  ),
  pinLine,
)
