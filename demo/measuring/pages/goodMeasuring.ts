import { callout, h2, lesson, multipleChoice, order, p, right, ul, wrong } from '~/modules/authoring/writing'

export const goodMeasuring = lesson(
  'Goed meten begint voor het meten',
  p('Een dure schuifmaat helpt niet als er een spaan tussen zit. Deze vijf dingen doe je elke keer.'),
  ul(
    '**Schoon**: veeg het product en de bekken af. Haal bramen weg.',
    '**Nul**: sluit de bekken. Staat de schuifmaat op nul?',
    '**Recht**: zet de bekken haaks op het product. Scheef meet te groot.',
    '**Zacht**: duw niet hard. Dan buigen de bekken en meet je te klein.',
    '**Koel**: laat warm staal afkoelen. Een as van 100 mm wordt bij elke 10 graden ongeveer 0,012 mm langer.',
  ),
  callout(
    'safety',
    p('Meet nooit aan een product dat nog draait. Zet de machine eerst stil en wacht tot de spil stilstaat.'),
  ),
  h2('Op welke temperatuur klopt een maat?'),
  p('Op elke tekening geldt een maat bij 20 graden. Dat is wereldwijd zo afgesproken.'),
  multipleChoice(
    'verkeerdgemeten',
    'Een maat is te groot gemeten. Wat kan de oorzaak zijn?',
    right('De schuifmaat stond scheef', 'Scheef is de weg tussen de bekken langer.'),
    right('Er zat een braam aan het product', 'De bek ligt dan op de braam en niet op het product.'),
    right('Het product was nog warm', 'Warm staal zet uit. Na het afkoelen is het kleiner.'),
    wrong('Er werd te hard geduwd', 'Dan buigen de bekken open en meet je juist te klein.'),
  ),
  order(
    'meetvolgorde',
    'Zet de stappen van een meting in de goede volgorde.',
    [
      'Zet de machine stil',
      'Maak het product en de bekken schoon',
      'Kijk of de schuifmaat op nul staat',
      'Meet en lees af',
      'Schrijf de maat op',
    ],
    'Eerst veilig, dan schoon, dan pas meten.',
    'Wat moet er klaar zijn voordat je het product aanraakt?',
  ),
)
