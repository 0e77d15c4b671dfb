import { callout, h2, lesson, multipleChoice, p, right, singleChoice, steps, table, test, ul, wrong } from '../writing'

const start = lesson(
  'Why this masterclass?',
  p(
    'On [fill in: when] [fill in: who, and of which company or school] gave a masterclass about [fill in: the subject]. This module brings you the core, also when you were not there.',
  ),
  h2('The question it was about'),
  p('[fill in: the problem from practice, in two or three sentences]'),
  h2('For whom?'),
  p('[fill in: for whom this is useful, and what they should know already]'),
  ul(
    'You hear the three ideas to remember.',
    'You see how it went at a company, with figures.',
    'You think of what you will do tomorrow at your own work.',
  ),
  callout('tip', p('Is there a recording? Put it on this page. Cut it in pieces of five minutes at most.')),
)

const core = lesson(
  'The core in three ideas',
  p('A masterclass takes an afternoon. What should somebody still know in a year? Write down only that.'),
  h2('The first idea'),
  p('[fill in: the idea in one sentence, and then the explanation in three]'),
  h2('The second idea'),
  p('[fill in: the idea in one sentence, and then the explanation in three]'),
  h2('The third idea'),
  p('[fill in: the idea in one sentence, and then the explanation in three]'),
  callout('rule', p('[fill in: the sentence of the speaker that everybody remembered]')),
  singleChoice(
    'kern',
    '[fill in: a situation on the shop floor] Which idea helps here?',
    right('[fill in: the idea that helps]', '[fill in: why it helps here]'),
    wrong('[fill in: another idea of the masterclass]', '[fill in: why it does not fit here]'),
    wrong('[fill in: what most people would do]', '[fill in: what happens then]'),
  ),
)

const example = lesson(
  'How it went in practice',
  p('[fill in: the company, what it makes and how large it is]'),
  table(
    ['', 'Before', 'After'],
    ['What they did', '[fill in: how it went]', '[fill in: how it goes now]'],
    ['Time or number', '[fill in: a figure]', '[fill in: a figure]'],
    ['What people noticed', '[fill in: what was hard]', '[fill in: what is better]'],
    ['What it took', '…', '[fill in: money, time or trouble]'],
  ),
  h2('What was disappointing'),
  p('[fill in: what did not work, and what they learned from it. This is often the most useful part.]'),
  singleChoice(
    'voorbeeld',
    'What made things better at this company?',
    right('[fill in: the real cause]', '[fill in: how the figures show it]'),
    wrong('[fill in: something that changed too, but did not help]', '[fill in: how you see that it was not this]'),
    wrong('[fill in: what people often think]', '[fill in: why it is not so]'),
  ),
)

const questions = lesson(
  'Questions from the audience',
  p('What others asked, you often want to know too.'),
  table(
    ['Question', 'Answer'],
    ['[fill in: the question that came first]', '[fill in: the answer in two sentences]'],
    ['[fill in: a critical question]', '[fill in: an honest answer]'],
    ['What does it cost?', '[fill in: money and time]'],
    ['Can a small company do this too?', '[fill in: what it can do, and what not]'],
    ['Where do you begin?', '[fill in: the first step]'],
  ),
  callout('tip', p('Do you have a question yourself? Ask [fill in: whom, with e-mail address].')),
)

const now = lesson(
  'Now you',
  p('Listening alone changes nothing. Choose one thing that you will do tomorrow.'),
  steps(
    'Choose one place at your work where this matters.',
    'Write down how it goes now. Find one figure with it.',
    'Choose the idea that fits best. Think of the smallest first step.',
    'Ask a colleague to join. Agree on a day to look back.',
  ),
  multipleChoice(
    'eerste',
    'What makes a first step good? Choose all that are right.',
    right('You can take it this week.', 'Right. What takes longer is put off.'),
    right('A figure shows whether it helps.', 'Right. Otherwise you do not know later whether it is better.'),
    right('One colleague joins in.', 'Right. Together you keep it up.'),
    wrong('It solves everything at once.', 'Then it is too large. Begin smaller.'),
  ),
)

const exam = test(
  'Test',
  singleChoice(
    'toets1',
    '[fill in: a new situation, not from the masterclass] What do you do first?',
    right('[fill in: what fits the first idea]', '[fill in: why]'),
    wrong('[fill in: what people do from habit]', '[fill in: what happens then]'),
    wrong('[fill in: a step that comes too early]', '[fill in: what has to come first]'),
  ),
  singleChoice(
    'toets2',
    'A colleague says: “[fill in: a misunderstanding about the subject]” Is that right?',
    right('No, that is not right.', '[fill in: how it really is]'),
    wrong('Yes, that is right.', '[fill in: what is not right about it]'),
  ),
  singleChoice(
    'toets3',
    'How do you notice after a month that it helps?',
    right(
      'The figure that you wrote down beforehand has changed.',
      'Right. That is why you also measure before you begin.',
    ),
    wrong('It feels better.', 'That is nice, but feelings wear off. A figure does not.'),
    wrong('Nobody complains any more.', 'People sometimes stop complaining because they give up.'),
  ),
)

export const masterclassEn = [start, core, example, questions, now, exam]
