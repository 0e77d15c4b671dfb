import type { LearningModule } from '~/modules/blocks/document'
import { goalUrn, moduleUrn } from '~/modules/learner/moduleUrn'
import { stateFormat } from '~/modules/learner/packState'
import { escapeXml } from './escapeXml'
import { manifestTitle, passingScore, testCount } from './moduleFacts'

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd'

/**
 * cmi5.xml (cmi5 specification, sections 13 and 14): a course of one assignable unit that starts at index.html. What it
 * asks is the rule of the module: all pages seen, and all tests passed; without a test all questions answered.
 */
export function courseStructure(module: LearningModule) {
  const texts = `${title(module)}${description(module)}`
  const passing = passingScore(module)
  const moveOn = testCount(module) > 0 ? 'CompletedAndPassed' : 'Completed'
  const mastery = passing === undefined ? '' : ` masteryScore="${passing}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="${namespace}">
  <course id="${publisherId(module, 'course')}">${texts}
  </course>${objectives(module)}
  <au id="${publisherId(module, 'unit')}" launchMethod="AnyWindow" moveOn="${moveOn}"${mastery}>${texts}${references(module)}
    <url>index.html</url>
  </au>
</courseStructure>
`
}

/**
 * The same for all versions that a system may take for one: what it was told of one holds for the other, and the state
 * that one has kept the other reads.
 */
function publisherId(module: LearningModule, what: 'course' | 'unit') {
  const asked = testCount(module) > 0 ? 'passed' : 'completed'
  return `${moduleUrn(module)}:${what}:${asked}-${stateFormat}`
}

function title(module: LearningModule) {
  return `\n    <title>${langstring(module, manifestTitle(module))}</title>`
}

function description(module: LearningModule) {
  const text = module.settings.summary.trim() || manifestTitle(module)
  return `\n    <description>${langstring(module, text)}</description>`
}

function objectives(module: LearningModule) {
  const goals = goalsOf(module).map(({ id, text }) => {
    const said = langstring(module, text)
    return `\n    <objective id="${goalUrn(module, id)}"><title>${said}</title><description>${said}</description></objective>`
  })
  return goals.length > 0 ? `\n  <objectives>${goals.join('')}\n  </objectives>` : ''
}

function references(module: LearningModule) {
  const goals = goalsOf(module).map(({ id }) => `\n      <objective idref="${goalUrn(module, id)}"/>`)
  return goals.length > 0 ? `\n    <objectives>${goals.join('')}\n    </objectives>` : ''
}

function goalsOf({ settings }: LearningModule) {
  return settings.goals.filter(({ text }) => text.trim() !== '')
}

function langstring({ settings }: LearningModule, text: string) {
  return `<langstring lang="${settings.language}">${escapeXml(text.trim())}</langstring>`
}
