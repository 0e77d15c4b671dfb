import { drawing } from '~/demo/ssomq/drawings'
import { assemblySeconds, nl, trayMinutes, valve } from '~/demo/ssomq/valve'
import { h2, lesson, p, right, singleChoice, table, wrong } from '~/modules/authoring/writing'

const { fed, fedRight } = valve

export const valveSteps = lesson(
  'Voorbeeld: een ventiel in vijf stappen',
  p(
    'Delta Assemblage maakt een klein ventiel. Het laat lucht maar in één richting door. Nu zetten twee mensen het met de hand in elkaar. Kan een robot dat ook?',
  ),
  p('Dit voorbeeld is bedacht. De getallen zijn om mee te oefenen.'),
  drawing('ventiel'),
  h2('Eerst een proef met toevoeren'),
  p(
    `Het bedrijf koopt nog geen robot. Het probeert eerst elk deel in een vuller: ${fed} stuks. Hoeveel komen er los en goed om uit?`,
  ),
  table(
    ['Deel', `Goed van de ${fed}`, 'Wat ging er mis?'],
    ['Huis', nl(fedRight.huis), `${fed - fedRight.huis} lagen op hun kant`],
    ['Kegel', nl(fedRight.kegel), `${fed - fedRight.kegel} lagen op hun kop`],
    ['Veer', nl(fedRight.veer), `${fed - fedRight.veer} haakten in elkaar`],
    ['Dop', nl(fedRight.dop), `${fed - fedRight.dop} lag op zijn kop`],
  ),
  p('De veer valt meteen op. Een huis of dop die fout ligt, glijdt terug in de vuller. Dat kost alleen tijd.'),
  h2('De vijf stappen'),
  p(
    '**Sorteren.** Tussen de huizen lagen metaalkrullen. De leverancier wast de huizen nu. Een zeef haalt de rest eruit.',
  ),
  p(
    `**{singuleren:Singuleren}.** De veren komen nu in een vakkenplaat, ${valve.springsPerTray} per plaat. Ze kunnen niet meer haken. Eén plaat is genoeg voor ${nl(trayMinutes)} minuten.`,
  ),
  p(
    '**{orienteren:Oriënteren}.** De kegel is aan twee kanten bijna gelijk. De vuller ziet geen verschil. Het bedrijf laat dat eerst zo.',
  ),
  p(`**Monteren.** Alles gaat van boven in het huis: kegel, veer, dop. Dat kost ${nl(assemblySeconds)} seconden.`),
  p(
    `**Quality check.** Elk ventiel krijgt een lektest met lucht. In de eerste week lekt 1 op de ${valve.rejectedOneInFirst}. De oorzaak is steeds een kegel op zijn kop.`,
  ),
  h2('Terug naar stap 3'),
  p(
    `Nu zie je waarom de controle belangrijk is. Hij wijst naar het oriënteren. De kegel krijgt een groef aan één kant. De vuller voelt die groef. Daarna lekt nog 1 op de ${valve.rejectedOneInLater}.`,
  ),
  singleChoice(
    'ventielkegel',
    `In de proef lagen 10 van de ${fed} kegels op hun kop. Waarom was dat een waarschuwing?`,
    wrong('De vuller was te langzaam.', 'De vuller gaf genoeg kegels. Het ging om hoe ze lagen.'),
    right(
      'Die 10 gaan straks door en worden afkeur.',
      `10 van de ${fed} is 1 op de 20. Precies zo veel ventielen lekten in de eerste week.`,
    ),
    wrong('De kegels haakten in elkaar.', 'Dat was bij de veren. De kegels lagen los, maar sommige op hun kop.'),
  ),
)
