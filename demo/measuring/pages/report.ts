import { h2, lesson, p, steps } from '~/modules/authoring/writing'
import { reportShaft } from '../trade'

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
  p('De tekening vraagt 25 g6. Vos Fijnmechanica heeft de as vijf keer gemeten. Jij vult het rapport in.'),
  reportShaft('rapport', {
    question: 'Reken met de vijf metingen, en keur de as goed of af.',
    nominal: '25',
    fit: 'g6',
    readings: ['24,985', '24,988', '24,986', '24,996', '24,985'],
    feedbackRight:
      'Meting 4 is te groot, ook al ligt het gemiddelde tussen de grenzen. Streep haar niet door: zoek eerst uit of de as of het meten fout was.',
    feedbackWrong: 'De as mag van 24,980 tot en met 24,993 mm zijn. Kijk bij elke meting of die ertussen ligt.',
  }),
)
