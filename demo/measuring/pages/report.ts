import { h2, lesson, p, right, singleChoice, steps, table, wrong } from '~/modules/authoring/writing'
import { askNumber } from '../trade'

export const report = lesson(
  'Een meetrapport invullen',
  p(
    'Meet je één keer, dan weet je niet of je goed mat. Meet je vijf keer, dan zie je hoe ver de metingen uit elkaar liggen.',
  ),
  h2('Zo doe je het'),
  steps(
    'Schrijf de grootste en de kleinste maat op die mag.',
    'Schrijf elke meting op.',
    'Reken het gemiddelde uit: tel alles op en deel door het aantal.',
    'Reken het verschil uit tussen de grootste en de kleinste meting.',
    'Keur goed of af. Ligt er één meting buiten de grenzen? Dan keur je af.',
  ),
  h2('Vijf metingen van een as'),
  p('De as moet 25 g6 zijn: van 24,980 tot 24,993 mm. Vos Fijnmechanica heeft hem vijf keer gemeten.'),
  table(['Meting', 'Maat'], ['1', '24,985'], ['2', '24,988'], ['3', '24,986'], ['4', '24,996'], ['5', '24,985']),
  askNumber('rapportgem', {
    question: 'Wat is het gemiddelde van de vijf metingen?',
    nominal: '24,988',
    unit: 'mm',
    right: 'Samen is het 124,94. Gedeeld door vijf is dat 24,988 mm.',
    low: 'Dat is te klein. Tel de vijf metingen op en deel door vijf.',
    high: 'Dat is te groot. Tel de vijf metingen op en deel door vijf.',
    mistakes: [['124,94', 'Dit is de som. Deel nog door vijf.']],
  }),
  askNumber('rapportspreiding', {
    question: 'Wat is het verschil tussen de grootste en de kleinste meting?',
    nominal: '0,011',
    unit: 'mm',
    right: '24,996 min 24,985 is 0,011 mm.',
    low: 'Dat is te klein. Neem de grootste en de kleinste meting.',
    high: 'Dat is te groot. Neem de grootste en de kleinste meting.',
    mistakes: [['11', 'Het antwoord is in millimeters. Je gaf duizendsten.']],
  }),
  singleChoice(
    'rapportkeur',
    'Het gemiddelde ligt tussen de grenzen. Wat doe je met deze as?',
    wrong('Goedkeuren, want het gemiddelde klopt', 'Eén meting ligt boven de grens. Het gemiddelde verbergt dat.'),
    right(
      'Nog eens meten: meting 4 is te groot',
      'Meting 4 is 24,996 mm. Eerst zoek je uit of de as of het meten fout was.',
    ),
    wrong('Meting 4 doorstrepen', 'Een meting laat je nooit weg zonder reden.'),
  ),
)
