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

const before = lesson(
  'Before you begin',
  p(
    'This module is about [fill in: the machine and where it stands]. You learn how to start safely, and when not to start.',
  ),
  h2('First look for one minute'),
  p('Nearly every accident begins with haste. So take one minute and ask yourself four questions.'),
  ul(
    'Do I know what I am going to do, and may I do it?',
    'What can be hit: my hands, my eyes, a colleague?',
    'Am I wearing the right protection?',
    'Do I know where the emergency stop is?',
  ),
  callout('safety', p('Is one answer no? Then do not start. Ask [fill in: whom to ask, and how to reach them].')),
  h2('What you wear'),
  table(
    ['Protection', 'When?'],
    ['Safety shoes', 'Always in the workshop'],
    ['Safety glasses', '[fill in: when]'],
    ['Hearing protection', '[fill in: when, and from how many decibels]'],
    ['Gloves', '[fill in: when you do, and when you must not]'],
  ),
  singleChoice(
    'handschoen',
    'You are going to drill with a pillar drill. Do you wear gloves?',
    wrong(
      'Yes, then no sharp chips touch your hands.',
      'The turning drill can catch the glove, and your hand with it.',
    ),
    right(
      'No, not near turning parts.',
      'A turning part catches cloth. Take chips away afterwards with a hook or brush.',
    ),
  ),
)

const dangers = lesson(
  'The dangers of this machine',
  p('Walk around the machine and point at each danger. Below are four that nearly every machine has.'),
  table(
    ['Danger', 'What can happen?', 'What do you do?'],
    ['Turning or moving parts', 'Your hand or sleeve gets caught', '[fill in: what you do at this machine]'],
    ['Electricity', 'You get a shock', 'Leave cabinets closed. Only a qualified colleague opens them.'],
    ['Air or oil under pressure', 'A hose comes off', '[fill in: how you take the pressure off]'],
    [
      'Energy that is left',
      'A part still moves when the machine is off',
      '[fill in: how long you wait, and how you see it]',
    ],
    ['[fill in: a danger that only this machine has]', '[fill in: what happens then]', '[fill in: what you do]'],
  ),
  callout('safety', p('Off is not the same as safe. Wait until everything stands still and the pressure is off.')),
  singleChoice(
    'isuit',
    'The machine has been switched off. May you put your hand near the drive at once?',
    wrong('Yes, there is no power on it any more.', 'There may still be pressure, or a part runs out.'),
    right(
      'No, first see that all stands still and the pressure is off.',
      'Right. You do not always see what energy is left.',
    ),
    wrong('Yes, when you are quick.', 'A machine is always quicker than you.'),
  ),
)

const guards = lesson(
  'Checking the guards',
  p('A guard helps only when it works. So check them before every start.'),
  steps(
    'Press the emergency stop. See that the machine cannot start. Then turn it loose.',
    'Open the fence or door. See that the machine stops, or does not start.',
    'See that all covers are fixed.',
    '[fill in: the guard that belongs to this machine, such as a light curtain or two-hand control]',
  ),
  callout('safety', p('Never fix a switch with tape or a stick. Not “for a moment” either.')),
  multipleChoice(
    'stoppen',
    'When do you not start? Choose all that are right.',
    right('The emergency stop is stuck.', 'Right. Without it nobody can stop the machine in time.'),
    right('A cover is missing.', 'Right. Also when it was “in the way”.'),
    right('Somebody is standing inside the fence.', 'Right. Always walk around and look first.'),
    wrong('The lamp in the workshop has just been replaced.', 'That is no reason to wait.'),
  ),
)

const starting = lesson(
  'Starting in the right order',
  p('Do it the same way every time. Then you notice at once when something is different.'),
  steps(
    'Walk around the machine. Nobody is in the way and nothing lies loose.',
    'Switch the main switch on.',
    '[fill in: what you switch on next, such as air or cooling, and the value you must see]',
    'Choose the mode [fill in: which mode] and set the speed low.',
    'Warn those who are near. Press start.',
    'Watch and listen for one whole cycle, with your hand at the emergency stop.',
  ),
  callout('rule', p('First slowly and without a product. Then slowly with a product. Only then at speed.')),
  order(
    'volgorde',
    'Put starting in the right order.',
    [
      'Walk around the machine and look',
      'Check the guards',
      'Switch the main switch on',
      'Run a cycle at low speed',
      'Work at normal speed',
    ],
    'Right. This way the machine does not surprise you.',
    'Not yet. Look first, then power. Slow comes before fast.',
  ),
)

const trouble = lesson(
  'When something goes wrong',
  p('A fault always comes at a bad moment. So know beforehand what you do.'),
  steps(
    'Is there danger? Press the emergency stop.',
    'Make the machine safe: off, and locked when somebody has to go in. Hang your card on it.',
    'Tell [fill in: whom] and write down what you saw.',
    'Start again only when the cause is gone.',
  ),
  p('The faults you see most here: [fill in: two or three faults, and what you may solve yourself].'),
  singleChoice(
    'storing',
    'A product is stuck in the machine. What do you do first?',
    wrong(
      'Quickly take it out, the machine stands still anyway.',
      'As soon as it comes loose the machine may go on. With your hand in it.',
    ),
    right(
      'Switch the machine off and lock it. Only then take it out.',
      'Right. Now nobody can start it while you are busy.',
    ),
    wrong('Press reset and see whether it goes on.', 'Then something may break or fly away.'),
  ),
)

const exam = test(
  'Test',
  singleChoice(
    'toets1',
    'Your colleague is in a hurry and skips the checks: “Yesterday everything worked.” What do you do?',
    right('Check all the same, together it takes a minute.', 'Right. Yesterday says nothing about today.'),
    wrong('Start, he knows the machine better.', 'You find a broken guard when you need it, or when you check it.'),
    wrong('Start, and check after the break.', 'Until the break you do not know whether the emergency stop works.'),
  ),
  multipleChoice(
    'toets2',
    'What do you do before you take out a product that is stuck? Choose all that are right.',
    right('Switch the machine off.', 'Right.'),
    right('Lock the main switch.', 'Right. Then nobody starts it by accident.'),
    right('Wait until the pressure is off.', 'Right. Energy that is left can move a part.'),
    wrong('Release the emergency stop.', 'You do that only when you are done.'),
  ),
  singleChoice(
    'toets3',
    '[fill in: a situation at this machine in which you may not start] What do you do?',
    right('[fill in: what you do]', '[fill in: why that is safe]'),
    wrong('[fill in: what people often do]', '[fill in: what can happen then]'),
  ),
)

export const safeStartEn = [before, dangers, guards, starting, trouble, exam]
