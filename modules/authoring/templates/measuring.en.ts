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

const why = lesson(
  'What do you measure, and why?',
  p(
    'With a measurement you decide whether a product is good. Measure wrongly, and you throw good work away. Or you deliver something that does not fit.',
  ),
  p(
    'In this module you measure [fill in: which size of which product]. That size matters because [fill in: what goes wrong when it is off].',
  ),
  h2('What you can do afterwards'),
  ul(
    'Choose the right measuring tool.',
    'Measure so that a colleague finds the same value.',
    'Say whether the product is good, and what you do when it is not.',
  ),
  callout('tip', p('Look for a product that was rejected. Which size was it? How much was it off?')),
)

const tool = lesson(
  'The right measuring tool',
  p(
    'Choose a tool that reads at least ten times as fine as the room you have. May a size differ by 0.1 mm? Then you read to 0.01 mm.',
  ),
  table(
    ['Measuring tool', 'Reads to', 'Good for'],
    ['Tape measure', '1 mm', 'Lengths that need not be exact'],
    ['Vernier calliper', '0.05 or 0.02 mm', 'Outside, inside and depth'],
    ['Micrometer', '0.01 mm', 'Thicknesses and shafts'],
    ['[fill in: a tool that you use]', '[fill in: value]', '[fill in: what for]'],
  ),
  callout('rule', p('First look at the tolerance on the drawing, only then in the drawer with tools.')),
  singleChoice(
    'kiezen',
    'The drawing says 20 ± 0.05 mm. What do you measure with?',
    wrong('A tape measure.', 'It reads to 1 mm. You do not see a difference of 0.05 mm.'),
    wrong('A calliper that reads to 0.05 mm.', 'One line is already half of all the room. That is too coarse.'),
    right('A micrometer that reads to 0.01 mm.', 'Right. The room is 0.1 mm in all, and you read ten times as fine.'),
  ),
)

const doing = lesson(
  'How you measure',
  p('Do it the same way every time. Then a difference comes from the product, and not from you.'),
  steps(
    'See that the tool is whole and has a valid sticker.',
    'Clean the product and the tool.',
    'Check the zero.',
    'Measure at the place on the drawing: [fill in: which place].',
    'Read it from straight in front.',
    'Measure three times and write every value down.',
  ),
  callout('rule', p('Measure at 20 degrees. A warm product is larger. So let it cool down first.')),
  order(
    'volgorde',
    'Put measuring in the right order.',
    ['Look the tool over', 'Clean', 'Check the zero', 'Measure three times', 'Write the values down and compare'],
    'Right. This way a colleague finds the same value.',
    'Not yet. First you see whether you can trust the tool.',
  ),
)

const judging = lesson(
  'Judging the result',
  p('A size on the drawing has an upper and a lower limit. Between them the product is good.'),
  h2('An example'),
  p('The drawing says 12 ± 0.05 mm. Then everything from 11.95 up to and including 12.05 mm is good.'),
  table(
    ['Measured', 'Good?', 'What do you do?'],
    ['12.03 mm', 'Yes', 'Write it down and go on'],
    ['12.05 mm', 'Yes, at the limit', 'Write it down and keep an eye on the machine'],
    ['12.07 mm', 'No, too large', '[fill in: what you do with this product]'],
    ['11.93 mm', 'No, too small', '[fill in: what you do with this product]'],
  ),
  callout('tip', p('Do three products in a row go the same way? Adjust before it goes wrong. Ask [fill in: whom].')),
  singleChoice(
    'grens',
    'The drawing says 8 ± 0.1 mm. You measure 7.88 mm. What do you do?',
    wrong('Accept it, it is nearly right.', 'The lower limit is 7.90 mm. 7.88 mm is outside it.'),
    right(
      'Reject it, and put it apart with a card.',
      'Right. Below 7.90 mm is too small. With a card it does not come back by accident.',
    ),
    wrong(
      'Measure again until it fits.',
      'You may measure again when you think you misread. Measuring until it fits is guessing.',
    ),
  ),
)

const mistakes = lesson(
  'Seeing measuring errors',
  p('Two measurements are never exactly the same. A small difference is normal. A large one has a cause.'),
  table(
    ['What you see', 'What it often is'],
    ['Three times another value', 'You measure at an angle, or press too hard'],
    ['Always too large by the same', 'The zero is off, or there is dirt in between'],
    ['Other values in the morning', 'The product or the tool is warm'],
    ['[fill in: what you see at your work]', '[fill in: what it is then]'],
  ),
  multipleChoice(
    'oorzaak',
    'You measure three times: 15.02, 15.09 and 14.97 mm. What can it be? Choose all that are right.',
    right('I do not always hold the calliper straight.', 'Right. At an angle you get something else every time.'),
    right('I do not always press equally hard.', 'Right. Pressing hard makes the value smaller.'),
    wrong('The zero is off.', 'Then all values are too large or too small by the same.'),
    wrong('The drawing is wrong.', 'The drawing does not change what you measure.'),
  ),
)

const exam = test(
  'Test',
  singleChoice(
    'toets1',
    'The drawing says 30 ± 0.2 mm. Which value is good?',
    wrong('29.75 mm', 'The lower limit is 29.80 mm.'),
    right('30.18 mm', 'Right. Good is 29.80 up to and including 30.20 mm.'),
    wrong('30.25 mm', 'The upper limit is 30.20 mm.'),
  ),
  singleChoice(
    'toets2',
    'The sticker on the micrometer is out of date. What do you do?',
    right('Take another one, and have this one checked.', 'Right. You do not know whether it still reads true.'),
    wrong('Check the zero and go on.', 'The zero says nothing about the rest of the scale.'),
    wrong('Measure twice and take the average.', 'The average of two wrong values is still wrong.'),
  ),
  singleChoice(
    'toets3',
    'You measure [fill in: a size with tolerance of your product] and find [fill in: a value just outside the limit]. What do you do?',
    right('[fill in: what your agreement is]', '[fill in: why there is that agreement]'),
    wrong('[fill in: what people sometimes do]', '[fill in: what the customer notices of it]'),
  ),
)

export const measuringEn = [why, tool, doing, judging, mistakes, exam]
