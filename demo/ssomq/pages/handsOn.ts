import { callout, h2, lesson, p, steps, table } from '~/modules/authoring/writing'

export const handsOn = lesson(
  'Nu zelf doen',
  p('Je kent nu de vijf stappen. Maar van lezen alleen leer je niet robotiseren. Vier dingen horen bij elkaar:'),
  table(
    ['Wat', 'Wat je ermee doet', 'Waar'],
    ['Theorie', 'De stappen begrijpen', 'In deze module'],
    ['Praktijkvraag', 'Een product uit je eigen bedrijf kiezen', 'Op je werk'],
    ['{demonstrator:Demonstrator}', 'De stappen zien en proberen op een echte cel', 'In een Technohub'],
    ['Workshop', 'Samen met anderen een oplossing bedenken', 'In een Technohub'],
  ),
  p(
    'Een **demonstrator** is een cel om te laten zien en te proberen. Je kunt er niets aan de productie kapotmaken. Je mag er dus ook fouten maken.',
  ),
  h2('Jouw opdracht'),
  p('Kies één product dat jullie nu met de hand maken. Ga ernaast staan, met pen en papier.'),
  steps(
    'Schrijf alle onderdelen op. Hoe komen ze binnen?',
    'Pak van elk deel een handvol. Wat haakt, plakt, buigt of is vuil?',
    'Leg tien stuks van elk deel neer zonder te kijken. Hoeveel liggen er goed?',
    'Kijk hoe je monteert. Hoe vaak draai je het product om?',
    'Wat voelt of ziet een collega, wat niet op papier staat?',
    'Zet bij elke stap van SSOMQ: makkelijk, lastig of weet ik niet.',
  ),
  callout(
    'tip',
    p(
      'Neem je lijst en de onderdelen mee naar de demonstrator of de workshop. Een zakje echte veren zegt meer dan een tekening.',
    ),
  ),
  p('Klaar? Op de volgende pagina staat de toets.'),
)
