import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, p, right, singleChoice, table, ul, wrong } from '~/modules/authoring/writing'

export const singulating = lesson(
  'Stap 2: singuleren',
  p('**Singuleren** betekent: één voor één aanbieden. Uit een berg onderdelen komt steeds één los deel.'),
  p(
    'Waarom moet dat? Liggen er twee delen op elkaar, dan pakt de grijper er twee. Of hij pakt mis. Dan staat de lijn stil.',
  ),
  drawing('singuleren'),
  h2('Apparaten die het kunnen'),
  ul(
    '**Trilvuller**: een ronde bak die trilt. De delen lopen achter elkaar langs de rand omhoog.',
    '**Trapvuller**: treden gaan op en neer. Elke trede neemt een paar delen mee omhoog.',
    '**Trilplaat met camera**: de plaat schudt de delen los. De camera zoekt een deel dat vrij ligt.',
    '**Vakkenplaat (tray)**: elk deel ligt al los in een eigen vak.',
  ),
  p('Aan het eind zit vaak een pen of schuif. Die houdt de rij tegen en laat steeds één deel door.'),
  h2('Lastige delen'),
  table(
    ['Deel', 'Wat gaat er mis?', 'Wat kan helpen?'],
    ['Veer', 'Haakt in een andere veer', 'Gesloten uiteinden, of leveren in een vakkenplaat'],
    ['Dunne ring', 'Plakt vast door olie', 'Wassen, of stapelen op een pen'],
    ['Rubberen ring', 'Buigt en plakt', 'Koel en droog bewaren, of al gemonteerd inkopen'],
    ['Plaatje met een lip', 'Klemt in een ander plaatje', 'Andere vorm, of stapelen in een magazijn'],
  ),
  p('Zie je het patroon? Vaak verander je het deel of de levering. De robot zelf blijft gelijk.'),
  callout(
    'safety',
    p(
      'Zit er iets vast in een vuller? Zet eerst de cel stil en volg de instructie. Steek nooit je hand in een vuller die trilt of beweegt.',
    ),
  ),
  singleChoice(
    'singulerenveren',
    'In een trilvuller haken de veren in elkaar. Wat pak je het eerst aan?',
    wrong('De robot langzamer laten werken', 'De veren haken dan nog steeds. De robot wacht alleen langer.'),
    right(
      'De vorm van de veer, of hoe hij wordt geleverd',
      'Een veer met gesloten uiteinden haakt minder. In een vakkenplaat haakt hij helemaal niet.',
    ),
    wrong('De grijper harder laten knijpen', 'Dan trekt hij twee veren tegelijk mee, of hij buigt ze krom.'),
  ),
)
