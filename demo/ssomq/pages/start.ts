import { drawing } from '~/demo/ssomq/drawings'
import { callout, h2, lesson, p, right, singleChoice, ul, wrong } from '~/modules/authoring/writing'

export const start = lesson(
  'Een robot erbij: wat vraagt dat?',
  p(
    'Op veel plekken zetten mensen producten met de hand in elkaar. Steeds vaker doet een robot een deel van dat werk. Dat heet **assemblagerobotisering**: onderdelen monteren met een robot.',
  ),
  p('Een robot is snel en wordt niet moe. Maar hij mist iets wat jij elke dag gebruikt.'),
  h2('Wat jouw handen kunnen'),
  p(
    'Er staat een bak met veren naast je. Je kijkt, je pakt er één, je schudt hem los en je draait hem goed. Dat kost je twee seconden. Je denkt er niet eens bij na.',
  ),
  p('Een robot kan dat niet zomaar. Voor een robot moet elk onderdeel:'),
  ul(
    'van de juiste soort zijn, en heel;',
    'los liggen van de andere delen;',
    'met de goede kant naar boven liggen;',
    'liggen op een plek die de robot kent.',
  ),
  drawing('hand-en-robot'),
  callout(
    'rule',
    p('**Het monteren zelf lukt meestal wel.** De vraag is vooral: krijg je elk onderdeel goed bij de robot?'),
  ),
  h2('Wat je straks kunt'),
  ul(
    'Je noemt de vijf stappen van SSOMQ en legt ze uit.',
    'Je ziet bij welke stap een storing hoort.',
    'Je beoordeelt of een product geschikt is voor een robot.',
    'Je weet wat er verandert in het werk om de robot heen.',
  ),
  h2('Zo werkt deze module'),
  p('Elke pagina duurt drie tot vijf minuten. Je mag stoppen wanneer je wilt. Later ga je verder waar je was.'),
  p('De laatste pagina is een toets. Heb je 70 procent goed, dan ben je geslaagd. Je mag de toets twee keer doen.'),
  singleChoice(
    'startveren',
    'Waarom is een bak met losse veren moeilijk voor een robot?',
    wrong(
      'Veren zijn te licht voor een robot.',
      'Gewicht is hier niet het probleem. Ook een licht deel kan een robot goed pakken.',
    ),
    right(
      'De veren liggen door elkaar en haken in elkaar vast.',
      'De robot weet niet waar één losse veer ligt. Iets moet de veren eerst losmaken en klaarleggen.',
    ),
    wrong(
      'Een robot is te langzaam voor kleine delen.',
      'Een robot is juist snel. Hij moet alleen weten waar het deel ligt en hoe het ligt.',
    ),
  ),
)
