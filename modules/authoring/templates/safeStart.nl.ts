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

const before = lesson(
  'Voor je begint',
  p(
    'Deze module gaat over [vul in: de machine en waar die staat]. Je leert hoe je veilig start, en wanneer je niet start.',
  ),
  h2('Kijk eerst een minuut'),
  p('Bijna elk ongeluk begint met haast. Neem daarom één minuut. Stel jezelf vier vragen.'),
  ul(
    'Weet ik wat ik ga doen, en mag ik dit doen?',
    'Wat kan er geraakt worden: mijn handen, mijn ogen, een collega?',
    'Heb ik de juiste bescherming aan?',
    'Weet ik waar de noodstop zit?',
  ),
  callout('safety', p('Is één antwoord nee? Start dan niet. Vraag [vul in: wie je vraagt, en hoe je die bereikt].')),
  h2('Wat je draagt'),
  table(
    ['Bescherming', 'Wanneer?'],
    ['Veiligheidsschoenen', 'Altijd in de werkplaats'],
    ['Veiligheidsbril', '[vul in: wanneer]'],
    ['Gehoorbescherming', '[vul in: wanneer, en vanaf hoeveel decibel]'],
    ['Handschoenen', '[vul in: wanneer wel, en wanneer juist niet]'],
  ),
  singleChoice(
    'handschoen',
    'Je gaat boren met een kolomboor. Draag je handschoenen?',
    wrong(
      'Ja, dan heb je geen scherpe spanen aan je handen.',
      'De draaiende boor kan de handschoen grijpen, en je hand erbij.',
    ),
    right(
      'Nee, niet bij draaiende delen.',
      'Een draaiend deel grijpt stof. Pak spanen daarna weg met een haak of borstel.',
    ),
  ),
)

const dangers = lesson(
  'De gevaren van deze machine',
  p('Loop om de machine heen. Wijs elk gevaar aan. Hieronder staan er vier die bijna elke machine heeft.'),
  table(
    ['Gevaar', 'Wat kan er gebeuren?', 'Wat doe je?'],
    ['Draaiende of bewegende delen', 'Je hand of mouw komt klem', '[vul in: wat je bij deze machine doet]'],
    ['Stroom', 'Je krijgt een schok', 'Laat kasten dicht. Alleen een bevoegde collega opent ze.'],
    ['Lucht of olie onder druk', 'Een slang schiet los', '[vul in: hoe je de druk eraf haalt]'],
    ['Restenergie', 'Een deel beweegt nog als de machine uit is', '[vul in: hoe lang je wacht, en hoe je het ziet]'],
    ['[vul in: een gevaar dat alleen deze machine heeft]', '[vul in: wat er dan gebeurt]', '[vul in: wat je doet]'],
  ),
  callout('safety', p('Uit is niet hetzelfde als veilig. Wacht tot alles stilstaat en de druk eraf is.')),
  singleChoice(
    'isuit',
    'De machine is uitgezet. Mag je direct met je hand bij de aandrijving?',
    wrong('Ja, er staat geen stroom meer op.', 'Er kan nog druk zijn, of een deel draait uit.'),
    right('Nee, eerst kijken of alles stilstaat en de druk eraf is.', 'Goed. Restenergie zie je niet altijd.'),
    wrong('Ja, als je snel bent.', 'Een machine is altijd sneller dan jij.'),
  ),
)

const guards = lesson(
  'Beveiligingen nalopen',
  p('Een beveiliging helpt alleen als die werkt. Loop ze daarom na voor elke start.'),
  steps(
    'Druk de noodstop in. Kijk of de machine niet kan starten. Draai hem daarna los.',
    'Open het hek of de deur. Kijk of de machine stopt, of niet wil starten.',
    'Kijk of alle kappen vastzitten.',
    '[vul in: de beveiliging die bij deze machine hoort, zoals een lichtscherm of tweehandenbediening]',
  ),
  callout('safety', p('Zet nooit een schakelaar vast met tape of een stokje. Ook niet “voor even”.')),
  multipleChoice(
    'stoppen',
    'Wanneer start je niet? Kies alles wat klopt.',
    right('De noodstop zit klem.', 'Klopt. Zonder noodstop kan niemand de machine op tijd stoppen.'),
    right('Er ontbreekt een kap.', 'Klopt. Ook als die “in de weg zat”.'),
    right('Er staat iemand binnen het hek.', 'Klopt. Loop altijd eerst rond en kijk.'),
    wrong('De lamp in de werkplaats is net vervangen.', 'Dat is geen reden om te wachten.'),
  ),
)

const starting = lesson(
  'Starten in de goede volgorde',
  p('Doe het elke keer op dezelfde manier. Dan merk je het meteen als er iets anders is.'),
  steps(
    'Loop rond de machine. Er staat niemand in de weg en er ligt niets los.',
    'Zet de hoofdschakelaar aan.',
    '[vul in: wat je daarna aanzet, zoals lucht of koeling, en welke waarde je moet zien]',
    'Kies de stand [vul in: welke stand] en zet de snelheid laag.',
    'Waarschuw wie in de buurt is. Druk op start.',
    'Kijk en luister één hele cyclus mee, met je hand bij de noodstop.',
  ),
  callout('rule', p('Eerst langzaam en zonder product. Dan langzaam met product. Dan pas op snelheid.')),
  order(
    'volgorde',
    'Zet het starten in de goede volgorde.',
    [
      'Rond de machine lopen en kijken',
      'De beveiligingen nalopen',
      'De hoofdschakelaar aanzetten',
      'Een cyclus draaien op lage snelheid',
      'Op gewone snelheid werken',
    ],
    'Goed. Zo verrast de machine je niet.',
    'Nog niet. Kijk eerst, dan pas stroom. Langzaam komt voor snel.',
  ),
)

const trouble = lesson(
  'Als er iets misgaat',
  p('Een storing komt altijd op een slecht moment. Weet daarom vooraf wat je doet.'),
  steps(
    'Is er gevaar? Druk op de noodstop.',
    'Zet de machine veilig: uit, en op slot als iemand erin moet. Hang je kaartje erbij.',
    'Zeg het tegen [vul in: wie] en schrijf op wat je zag.',
    'Start pas weer als de oorzaak weg is.',
  ),
  p('De storingen die je hier het meest ziet: [vul in: twee of drie storingen, en wat je zelf mag oplossen].'),
  singleChoice(
    'storing',
    'Een product zit vast in de machine. Wat doe je eerst?',
    wrong(
      'Snel loshalen, de machine staat toch stil.',
      'Zodra het loskomt, kan de machine verdergaan. Met jouw hand erin.',
    ),
    right(
      'De machine uitzetten en op slot doen. Dan pas loshalen.',
      'Goed. Nu kan niemand starten terwijl jij bezig bent.',
    ),
    wrong('Op reset drukken en kijken of het doorgaat.', 'Dan kan er iets breken of wegschieten.'),
  ),
)

const exam = test(
  'Toets',
  singleChoice(
    'toets1',
    'Je collega heeft haast en slaat het nalopen over: “Gisteren deed alles het nog.” Wat doe jij?',
    right('Toch nalopen, samen duurt het een minuut.', 'Goed. Gisteren zegt niets over vandaag.'),
    wrong(
      'Starten, hij kent de machine beter.',
      'Een kapotte beveiliging zie je pas als je haar nodig hebt, of als je haar naloopt.',
    ),
    wrong('Starten en na de pauze nalopen.', 'Tot de pauze werk je dan zonder te weten of de noodstop werkt.'),
  ),
  multipleChoice(
    'toets2',
    'Wat doe je voor je een vastgelopen product loshaalt? Kies alles wat klopt.',
    right('De machine uitzetten.', 'Klopt.'),
    right('De hoofdschakelaar op slot doen.', 'Klopt. Zo start niemand haar per ongeluk.'),
    right('Wachten tot de druk eraf is.', 'Klopt. Restenergie kan een deel laten bewegen.'),
    wrong('De noodstop loshalen.', 'Dat doe je pas als je klaar bent.'),
  ),
  singleChoice(
    'toets3',
    '[vul in: een situatie bij deze machine waarin je niet mag starten] Wat doe je?',
    right('[vul in: wat je doet]', '[vul in: waarom dat veilig is]'),
    wrong('[vul in: wat mensen vaak doen]', '[vul in: wat er dan kan gebeuren]'),
  ),
)

export const safeStartNl = [before, dangers, guards, starting, trouble, exam]
