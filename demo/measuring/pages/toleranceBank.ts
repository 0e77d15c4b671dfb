import { bank, multipleChoice, right, singleChoice, wrong } from '~/modules/authoring/writing'
import { askNumber } from '../trade'

const small = 'Dat is te klein. Kijk nog eens naar de grenzen.'
const large = 'Dat is te groot. Kijk nog eens naar de grenzen.'

export const toleranceBank = bank(
  'Vragenbank: toleranties en goed meten',
  askNumber('banktol1', {
    question: 'Op de tekening staat 30 ± 0,05 mm. Wat is de grootste maat die mag?',
    nominal: '30,05',
    unit: 'mm',
    right: '30 + 0,05 is 30,05 mm.',
    low: small,
    high: large,
    mistakes: [['30,5', 'De tolerantie is 0,05 mm, niet 0,5.']],
  }),
  askNumber('banktol2', {
    question: 'Op de tekening staat 12 +0,018 / 0 mm. Hoe groot is de tolerantie?',
    nominal: '0,018',
    unit: 'mm',
    right: 'Het verschil tussen 12,018 en 12,000 is 0,018 mm.',
    low: small,
    high: large,
    mistakes: [['12,018', 'Dit is de grootste maat. De tolerantie is het verschil tussen de grenzen.']],
  }),
  askNumber('bankgem', {
    question: 'Je meet 8,02, 8,04 en 8,03 mm. Wat is het gemiddelde?',
    nominal: '8,03',
    unit: 'mm',
    right: 'Samen is het 24,09. Gedeeld door drie is dat 8,03 mm.',
    low: 'Dat is te klein. Tel de drie metingen op en deel door drie.',
    high: 'Dat is te groot. Tel de drie metingen op en deel door drie.',
    mistakes: [['24,09', 'Dit is de som. Deel nog door drie.']],
  }),
  askNumber('bankspreiding', {
    question: 'Je meet 15,98, 16,01, 16,00 en 15,99 mm. Wat is het verschil tussen de grootste en de kleinste meting?',
    nominal: '0,03',
    unit: 'mm',
    right: '16,01 min 15,98 is 0,03 mm.',
    low: 'Dat is te klein. Neem de grootste en de kleinste meting.',
    high: 'Dat is te groot. Neem de grootste en de kleinste meting.',
    mistakes: [],
  }),
  singleChoice(
    'bankkeur1',
    'De as moet 20 ± 0,02 mm zijn. Je meet 20,03 mm. Wat doe je?',
    right('Je keurt de as af', 'De grootste maat die mag is 20,02 mm.'),
    wrong('Je keurt de as goed', '20,03 mm is meer dan 20,02 mm. De as is te dik.'),
    wrong('Je rondt af naar 20,02 mm', 'Een meting rond je nooit af naar de grens toe.'),
  ),
  singleChoice(
    'bankkeur2',
    'Het gat moet 25 H7 zijn: 25,000 tot 25,021 mm. Je meet 25,015 mm. Wat doe je?',
    right('Je keurt het gat goed', 'De maat ligt tussen de twee grenzen.'),
    wrong('Je keurt het gat af', 'De maat ligt tussen 25,000 en 25,021 mm. Het gat is goed.'),
    wrong('Je boort het gat groter', 'Het gat is goed. Groter boren maakt het alleen slechter.'),
  ),
  singleChoice(
    'bankcode',
    'Welke code hoort bij een gat?',
    right('25 H7', 'Een hoofdletter hoort bij een gat.'),
    wrong('40 f7', 'Een kleine letter hoort bij een as.'),
    wrong('25 g6', 'Een kleine letter hoort bij een as.'),
  ),
  singleChoice(
    'banktemp',
    'Een stalen as komt warm van de draaibank. Wanneer meet je hem?',
    wrong('Meteen, dan is hij het gladst', 'Warm staal is groter. Na het afkoelen is de as te dun.'),
    right('Als hij is afgekoeld tot de temperatuur van de werkplaats', 'De maat op de tekening geldt bij 20 graden.'),
    wrong('Dat maakt niet uit', 'Bij een kleine tolerantie maakt het verschil tussen goed en afkeur.'),
  ),
  multipleChoice(
    'bankmiddel',
    'Een maat mag 0,1 mm afwijken. Welke meetmiddelen zijn fijn genoeg?',
    wrong('Een rolmaat', 'Een rolmaat lees je af op 1 mm.'),
    right('Een micrometer', 'Die is fijner dan nodig, maar je kunt er goed mee meten.'),
    wrong('Een schuifmaat van 0,05 mm', 'Die is maar twee keer fijner dan de tolerantie. Je wilt tien keer fijner.'),
    right('Een meetklok van 0,01 mm', 'Die is tien keer fijner dan de tolerantie.'),
  ),
  singleChoice(
    'bankvaker',
    'Waarom meet je een maat vijf keer?',
    right('Dan zie je of je metingen bij elkaar liggen', 'Liggen ze ver uit elkaar, dan is er iets mis met het meten.'),
    wrong('Dan wordt het product beter', 'Meten verandert het product niet.'),
    wrong('Dan kun je de beste meting kiezen', 'Je kiest niet. Alle metingen tellen mee.'),
  ),
)
