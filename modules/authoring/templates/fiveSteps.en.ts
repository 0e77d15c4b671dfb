import { callout, h2, lesson, order, p, right, singleChoice, steps, table, test, ul, wrong } from '../writing'

const start = lesson(
  'What is it about?',
  p('Begin with something that people know. Tell what goes wrong without the principle.'),
  p('[fill in: a situation from the shop floor, in three or four sentences, with a machine or product people know]'),
  h2('What you can do afterwards'),
  ul('[fill in: what somebody does after this module, begin with a verb]', '[fill in: something else they can do]'),
  h2('What you need'),
  p('This module takes about [fill in: how many] minutes. You may stop in between and go on later where you were.'),
  callout('tip', p('Look around you at every step. Where do you see this at your own work?')),
)

const overview = lesson(
  'The principle in five steps',
  p('[fill in: the principle in one sentence, as you would tell a new colleague]'),
  table(
    ['Step', 'What do you do?', 'Why?'],
    ['1. [fill in: name of step 1]', '[fill in: what you do]', '[fill in: why]'],
    ['2. [fill in: name of step 2]', '[fill in: what you do]', '[fill in: why]'],
    ['3. [fill in: name of step 3]', '[fill in: what you do]', '[fill in: why]'],
    ['4. [fill in: name of step 4]', '[fill in: what you do]', '[fill in: why]'],
    ['5. [fill in: name of step 5]', '[fill in: what you do]', '[fill in: why]'],
  ),
  callout('rule', p('[fill in: a rule of thumb that is easy to remember]')),
  order(
    'stappen',
    'Put the five steps in the right order.',
    [1, 2, 3, 4, 5].map((step) => `[fill in: name of step ${step}]`),
    'Right. On the next pages you look at each step from nearby.',
    'Not yet. See in the table which step comes first, and why.',
  ),
)

const closeUps = [1, 2, 3, 4, 5].map((step) =>
  lesson(
    `Step ${step} from nearby`,
    p(`In this step [fill in: what happens in step ${step}, in one or two sentences].`),
    h2('How you do it'),
    steps('[fill in: first]', '[fill in: then]', '[fill in: at the end]'),
    h2('An example'),
    p('[fill in: one example from practice, with real figures and a photo or drawing]'),
    callout(
      'tip',
      p('What often goes wrong: [fill in: the mistake you see most]. You notice by [fill in: what you see].'),
    ),
    singleChoice(
      `vraagstap${step}`,
      `[fill in: a question about step ${step}, with a situation from the shop floor]`,
      right('[fill in: the right answer]', '[fill in: why this is right]'),
      wrong('[fill in: the mistake that people make most]', '[fill in: what happens then]'),
      wrong('[fill in: an answer that is half right]', '[fill in: what it still lacks]'),
    ),
  ),
)

const together = lesson(
  'The five steps together',
  p('Now one example goes through all the steps. Take another example than before.'),
  p('[fill in: the product or the job, and what you begin with]'),
  table(
    ['Step', 'What you do here', 'What you have then'],
    ...[1, 2, 3, 4, 5].map((step) => [`${step}`, '[fill in: what you do]', '[fill in: the result]']),
  ),
  singleChoice(
    'samen',
    'Something goes wrong in this example: [fill in: what goes wrong]. At which step do you look first?',
    right('[fill in: the step where it went wrong]', '[fill in: how you can tell]'),
    wrong('[fill in: a step after it]', 'There you see the effect. The cause comes earlier.'),
    wrong('[fill in: a step before it]', '[fill in: why this step went well]'),
  ),
)

const exam = test(
  'Test',
  singleChoice(
    'toets1',
    '[fill in: a situation] Which step was left out here?',
    right('[fill in: the step that is missing]', '[fill in: how you can tell]'),
    wrong('[fill in: a step that was done]', '[fill in: how you can tell that it was done]'),
    wrong('[fill in: another step that was done]', '[fill in: how you can tell]'),
  ),
  singleChoice(
    'toets2',
    '[fill in: what a colleague says about the principle] Is that right?',
    wrong('Yes, that is right.', '[fill in: what is not right about it]'),
    right('No, that is not right.', '[fill in: how it really is]'),
  ),
  order(
    'toets3',
    'A new job: [fill in: the job]. Put in order what you do.',
    ['[fill in: what you do first]', '[fill in: what you do second]', '[fill in: what you do third]'],
    'Right. You can use the principle yourself.',
    'Not yet. Look again at “The principle in five steps”.',
  ),
)

export const fiveStepsEn = [start, overview, ...closeUps, together, exam]
