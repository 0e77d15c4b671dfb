import { multipleChoice, order, p, right, singleChoice, test, wrong } from '~/modules/authoring/writing'

export const finalTest = test(
  'Toets',
  p(
    'Je mag de lessen erbij houden. Neem rustig de tijd. Na het inleveren lees je bij elk antwoord waarom het goed of fout is.',
  ),
  order(
    'toetsweg',
    'Volg een bout van de bak naar het product. Wat gebeurt er eerst, en wat daarna?',
    [
      'Een kromme bout past niet door de spleet en gaat eruit.',
      'De rij stopt bij een pen, die één bout doorlaat.',
      'De bout hangt met zijn kop in een sleuf.',
      'De robot schroeft de bout in het gat.',
      'De draaikracht wordt vergeleken met de grens.',
    ],
    'Dit is precies SSOMQ: sorteren, singuleren, oriënteren, monteren, controleren.',
    'Zoek bij elke zin de stap: wat is het juiste deel, ligt het los, ligt het goed, zit het vast, is het goed?',
  ),
  singleChoice(
    'toetshaalbaar',
    'Wat bepaalt meestal of een robot haalbaar is?',
    wrong('Hoe sterk de robot is', 'De meeste delen zijn licht. Kracht is zelden de grens.'),
    right('Of de delen goed bij de robot komen', 'Toevoeren, sorteren, singuleren en oriënteren beslissen.'),
    wrong(
      'Of de robot het deel precies kan plaatsen',
      'Dat lukt meestal wel. Het monteren zelf is niet het grootste probleem.',
    ),
  ),
  singleChoice(
    'toetstweeringen',
    'De grijper pakt vaak twee ringen tegelijk. Bij welke stap zit de fout?',
    wrong('Sorteren', 'De ringen zijn van de goede soort. Ze liggen alleen niet los.'),
    right('Singuleren', 'Er moet steeds één losse ring liggen.'),
    wrong('Quality check', 'Daar zie je de fout misschien. Maar hij ontstaat eerder.'),
  ),
  multipleChoice(
    'toetsorienteren',
    'Wat helpt bij het oriënteren?',
    right('Een groef aan één kant van het deel', 'De groef maakt het verschil tussen de kanten groot.'),
    right('Een camera die ziet hoe het deel ligt', 'De robot draait dan zijn grijper mee.'),
    wrong(
      'Meer delen tegelijk in de vuller doen',
      'Dan liggen er meer delen op elkaar. Het zegt niets over de goede kant.',
    ),
    right('Een deel precies gelijk maken aan twee kanten', 'Dan ligt het altijd goed.'),
  ),
  singleChoice(
    'toetsdraaibank',
    'Bussen komen netjes op een rij uit de draaibank. Daarna vallen ze in een bak. Wat is de beste verbetering?',
    wrong('Een snellere trilvuller kopen', 'Die moet nog steeds alles opnieuw goed leggen.'),
    right('De bussen meteen in een vakkenplaat zetten', 'Ze lagen al goed. Raak die stand niet kwijt.'),
    wrong('De bak groter maken', 'In een grotere bak liggen de bussen nog steeds door elkaar.'),
  ),
  multipleChoice(
    'toetsontwerp',
    'Een tekenaar vraagt je om raad. Wat maakt een product makkelijk voor een robot?',
    right('Een schuine rand aan het gat', 'De rand leidt het deel naar binnen.'),
    right('Alles van boven monteren', 'Dan hoeft de robot het product niet te draaien.'),
    wrong('Drie bouten die bijna even lang zijn', 'Die zijn slecht te sorteren. Drie gelijke bouten zijn beter.'),
    wrong('Een slang die om een hoek loopt', 'Een slang buigt steeds anders. Dat is lastig voor een robot.'),
  ),
  singleChoice(
    'toetsoorzaak',
    'Vorige week waren er 40 foute producten. Wat wil je als eerste weten?',
    wrong('Wie er aan het werk was', 'Een naam lost niets op. Je zoekt de stap die beter moet.'),
    right('Hoeveel er per oorzaak fout waren', 'Dan zie je welke stap het meest kost, en waar je begint.'),
    wrong('Hoe duur één product is', 'Dat is goed om te weten. Maar je vindt er de oorzaak niet mee.'),
  ),
  multipleChoice(
    'toetsproces',
    'Wat klopt over robots en het hele proces?',
    right(
      'Veel varianten geven veel werk aan programma’s.',
      'Elke variant moet je beschrijven, programmeren en bijhouden.',
    ),
    right('In een LEAN-lijn vangen mensen veel op.', 'Een robot doet dat niet. De lijn moet dus anders.'),
    wrong('Een robot vervangt precies één mens.', 'Robotiseren is een nieuw ontwerp van het hele proces.'),
    right(
      'De medewerker gaat meer sturen en verbeteren.',
      'De robot doet de handelingen, de mens houdt het proces goed.',
    ),
  ),
  singleChoice(
    'toetsveilig',
    'Een vuller binnen het hek zit vast. De robot staat stil. Wat doe je het eerst?',
    wrong('Het deel lostrekken door de open deur', 'De vuller of robot kan ineens weer bewegen.'),
    wrong('De deur openen en wachten', 'De robot stopt dan wel. Maar de cel is nog niet uit en niet op slot.'),
    right(
      'De cel stilzetten en de storing melden, of oplossen als je dat mag',
      'Daarna gaat de cel uit en op slot, voordat iemand naar binnen gaat.',
    ),
  ),
)
