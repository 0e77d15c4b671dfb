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

const task = lesson(
  'The assignment',
  p(
    'You make [fill in: what somebody makes or does, in one sentence]. You do it [fill in: where, and alone or with how many].',
  ),
  h2('What it is like when it is done'),
  ul(
    '[fill in: something that can be seen, measured or made to work]',
    '[fill in: something else that can be seen, measured or made to work]',
    '[fill in: when it is in time]',
  ),
  h2('What you get and what you hand in'),
  table(
    ['', 'What?'],
    ['You get', '[fill in: drawing, material, machine, time]'],
    ['You hand in', '[fill in: the workpiece, a photo, a report of measurements]'],
    ['Your supervisor', '[fill in: who, and when they are there]'],
  ),
  callout(
    'tip',
    p('Read the whole assignment before you begin. Write down what you do not know yet, and ask that first.'),
  ),
)

const preparing = lesson(
  'Preparing',
  p('Who prepares well is done sooner. Make a plan first, however short.'),
  steps(
    'Read the drawing. Find the three sizes that have to be most exact.',
    'Write down the steps, in the right order.',
    'Lay out tools, material and measuring tools: [fill in: what is needed].',
    'Think at every step what can go wrong.',
    'Show your plan to your supervisor.',
  ),
  callout(
    'safety',
    p('In this assignment you watch out for: [fill in: the two largest dangers, and what you do about them].'),
  ),
  order(
    'plan',
    'Put preparing in the right order.',
    ['Read the assignment and the drawing', 'Write down the steps', 'Lay everything out', 'Show the plan', 'Begin'],
    'Right. A mistake in your plan costs a minute. A mistake in your workpiece costs a day.',
    'Not yet. You can lay out what you need only when you know the steps.',
  ),
)

const working = lesson(
  'Doing it',
  p('Work step by step. Check each step before you begin with the next.'),
  steps(
    '[fill in: the first step, and how you see that it is right]',
    '[fill in: the second step, and how you see that it is right]',
    '[fill in: the third step, and how you see that it is right]',
    'Take a photo of every step. Then you can show later what you did.',
  ),
  callout('rule', p('In doubt? Stop, measure and ask. Material that is off does not come back.')),
  singleChoice(
    'twijfel',
    'Halfway you notice that a size is 0.3 mm too small. What do you do?',
    wrong('Go on, perhaps nobody notices.', 'Every next step then costs time on a workpiece that will not be right.'),
    right(
      'Stop, write down what happened and talk it over.',
      'Right. Sometimes it can be saved. And you learn what the cause was.',
    ),
    wrong('Start again without saying anything.', 'Then it may go wrong a second time, for the same reason.'),
  ),
)

const checking = lesson(
  'Checking and handing in',
  p('Look at your own work with the eyes of who gets it. Fill in the list honestly.'),
  table(
    ['What do you look at?', 'Good when…', 'My value'],
    ['[fill in: a size]', '[fill in: the limits]', '…'],
    ['[fill in: how it works]', '[fill in: what it has to do]', '…'],
    ['Finish', 'No burrs, no scratches', '…'],
    ['Workplace', 'Clean and tidy', '…'],
    ['Time', '[fill in: how many hours]', '…'],
  ),
  p('Hand in to [fill in: whom or where]. Add this list and your photos.'),
  multipleChoice(
    'inleveren',
    'When is your workpiece ready to be handed in? Choose all that are right.',
    right('All sizes have been measured and written down.', 'Right.'),
    right('The burrs are off.', 'Right. A burr cuts, and does not fit.'),
    right('What is not right is written with it.', 'Right. Being honest costs no points. Hiding does.'),
    wrong('The time is up.', 'Time says nothing about the workpiece. Ask when you need more of it.'),
  ),
)

const lookingBack = lesson(
  'Looking back',
  p(
    'You learn most from looking back. Write one or two sentences at each question. Discuss them with your supervisor.',
  ),
  ul(
    'What went better than you thought?',
    'Where did you lose time, and why?',
    'What will you do differently next time?',
    '[fill in: a question that belongs to this assignment]',
  ),
  h2('What your supervisor looks at'),
  table(
    ['Part', 'Not yet', 'Good', 'More than good'],
    ['Plan', 'No steps', 'Steps in the right order', 'Also thought of what can go wrong'],
    ['Workpiece', '[fill in: when not yet]', '[fill in: when good]', '[fill in: when more than good]'],
    ['Working safely', 'Had to be warned', 'Worked safely', 'Helped another work safely too'],
  ),
)

const exam = test(
  'Ready to start?',
  singleChoice(
    'toets1',
    'What do you do before you take the first tool?',
    right('Read the whole assignment and make a plan.', 'Right. After that everything goes faster.'),
    wrong('Begin with the easiest part.', 'Then you notice late that the order is not right.'),
    wrong('See how somebody else does it.', 'You may look, but first read what is asked of you.'),
  ),
  multipleChoice(
    'toets2',
    'When do you stop and talk it over? Choose all that are right.',
    right('A size is outside the limit.', 'Right.'),
    right('You do not feel safe.', 'Right. That is always a good reason.'),
    right('The drawing and the material do not match.', 'Right. Ask that before you begin to saw.'),
    wrong('A colleague is done before you.', 'Work at your own pace, within the time.'),
  ),
  singleChoice(
    'toets3',
    '[fill in: a question about the largest danger of this assignment]',
    right('[fill in: what you do]', '[fill in: why]'),
    wrong('[fill in: what people often do]', '[fill in: what can happen then]'),
  ),
)

export const assignmentEn = [task, preparing, working, checking, lookingBack, exam]
