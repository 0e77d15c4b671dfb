import { describe, expect, test } from 'vitest'
import type { Scorm2004Item } from '../contents'
import { unitsOf } from '../contents'
import { manifest2004, readFiles } from './testArchives.server'

const page = { 'index.html': '<p>Les</p>' }
const read = (manifest: string) => readFiles({ 'imsmanifest.xml': manifest, ...page })
const item = (inside: string, attributes = '') =>
  `<item identifier="i1" identifierref="r1"${attributes}><title>Les</title>${inside}</item>`

describe('SCORM 2004', () => {
  const of = async (edition: string, inside: string, more: Parameters<typeof manifest2004>[2] = {}) => {
    const answer = await read(manifest2004(edition, item(inside), more))
    return { ...answer, item: unitsOf(answer.contents)[0]!.scorm2004 as Scorm2004Item }
  }

  test.each([
    ['CAM 1.3', '2nd'],
    ['2004 3rd Edition', '3rd'],
    ['2004 4th Edition', '4th'],
    ['1.2', '3rd'],
    ['', '3rd'],
  ])('is known by its namespaces, and schemaversion "%s" is the %s edition', async (version, edition) => {
    expect((await of(version, '')).contents).toMatchObject({ standard: 'scorm2004', edition })
  })

  test('the completion threshold of the 3rd edition is the text of its element, of the 4th its attributes', async () => {
    const third = await of('2004 3rd Edition', '<adlcp:completionThreshold> 0.75 </adlcp:completionThreshold>')
    expect(third.item.completionThreshold).toEqual({
      completedByMeasure: true,
      minProgressMeasure: 0.75,
      progressWeight: 1,
    })
    const fourth = await of(
      '2004 4th Edition',
      '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.5" progressWeight="0.2"/>',
    )
    expect(fourth.item.completionThreshold).toEqual({
      completedByMeasure: true,
      minProgressMeasure: 0.5,
      progressWeight: 0.2,
    })
    const weightOnly = await of('2004 4th Edition', '<adlcp:completionThreshold progressWeight="0.2"/>')
    expect(weightOnly.item.completionThreshold).toEqual({
      completedByMeasure: false,
      minProgressMeasure: 1,
      progressWeight: 0.2,
    })
  })

  test('buttons to hide, shared data, launch data and the time limit', async () => {
    const { item } = await of(
      '2004 4th Edition',
      `<adlcp:timeLimitAction>continue,message</adlcp:timeLimitAction><adlcp:dataFromLMS>x</adlcp:dataFromLMS>
      <adlcp:data><adlcp:map targetID="winkel"/><adlcp:map targetID="b" readSharedData="false" writeSharedData="0"/></adlcp:data>
      <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
      <adlnav:hideLMSUI>abandonAll</adlnav:hideLMSUI><adlnav:hideLMSUI>iets</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>`,
    )
    expect(item).toEqual({
      timeLimitAction: 'continue,message',
      dataFromLms: 'x',
      data: [
        { targetId: 'winkel', read: true, write: true },
        { targetId: 'b', read: false, write: false },
      ],
      hidden: ['continue', 'abandonAll'],
    })
  })

  test('rules, limits, roll-up and controls', async () => {
    const { item } = await of(
      '2004 3rd Edition',
      `<imsss:sequencing>
      <imsss:controlMode choice="false" flow="true" forwardOnly="1"/>
      <imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions conditionCombination="any">
        <imsss:ruleCondition condition="objectiveMeasureGreaterThan" operator="not" referencedObjective="o1" measureThreshold="-0.5"/>
      </imsss:ruleConditions><imsss:ruleAction action="skip"/></imsss:preConditionRule>
      <imsss:postConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions>
        <imsss:ruleAction action="retry"/></imsss:postConditionRule></imsss:sequencingRules>
      <imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT1H"/>
      <imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0.25">
        <imsss:rollupRule childActivitySet="atLeastPercent" minimumPercent="0.5"><imsss:rollupConditions>
        <imsss:rollupCondition condition="completed"/></imsss:rollupConditions><imsss:rollupAction action="completed"/></imsss:rollupRule></imsss:rollupRules>
      <imsss:randomizationControls randomizationTiming="once" reorderChildren="true" selectCount="3"/>
      <imsss:deliveryControls completionSetByContent="true"/>
      <adlseq:constrainedChoiceConsiderations preventActivation="true"/>
      <adlseq:rollupConsiderations requiredForCompleted="ifAttempted" measureSatisfactionIfActive="false"/>
    </imsss:sequencing>`,
    )
    expect(item.sequencing).toEqual({
      controlMode: { choice: false, flow: true, forwardOnly: true },
      preConditionRules: [
        {
          conditionCombination: 'any',
          conditions: [
            {
              condition: 'objectiveMeasureGreaterThan',
              operator: 'not',
              referencedObjective: 'o1',
              measureThreshold: -0.5,
            },
          ],
          action: 'skip',
        },
      ],
      postConditionRules: [{ conditions: [{ condition: 'always' }], action: 'retry' }],
      limitConditions: { attemptLimit: 2, attemptAbsoluteDurationLimit: 'PT1H' },
      rollupRules: {
        rollupObjectiveSatisfied: false,
        objectiveMeasureWeight: 0.25,
        rules: [
          {
            childActivitySet: 'atLeastPercent',
            minimumPercent: 0.5,
            conditions: [{ condition: 'completed' }],
            action: 'completed',
          },
        ],
      },
      randomizationControls: { randomizationTiming: 'once', reorderChildren: true, selectCount: 3 },
      deliveryControls: { completionSetByContent: true },
      constrainedChoice: { preventActivation: true },
      rollupConsiderations: { requiredForCompleted: 'ifAttempted', measureSatisfactionIfActive: false },
    })
  })

  test('objectives of IMS and of ADL are one by their id, and a target is what it means', async () => {
    const { item } = await of(
      '2004 4th Edition',
      `<imsss:sequencing><imsss:objectives>
        <imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective>
        <imsss:objective objectiveID="o1"><imsss:mapInfo targetObjectiveID=" urn:x%3Aeen " readSatisfiedStatus="false" writeSatisfiedStatus="true"/></imsss:objective>
      </imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="o1">
        <adlseq:mapInfo targetObjectiveID="urn:x:een" readRawScore="false" writeProgressMeasure="true"/>
        <adlseq:mapInfo targetObjectiveID="twee" writeMaxScore="true"/></adlseq:objective></adlseq:objectives></imsss:sequencing>`,
    )
    expect(item.sequencing).toEqual({
      primaryObjective: { satisfiedByMeasure: true, minNormalizedMeasure: 0.6, maps: [] },
      objectives: [
        {
          objectiveID: 'o1',
          maps: [
            {
              ...{ targetObjectiveID: 'urn:x:een', readSatisfiedStatus: false, writeSatisfiedStatus: true },
              ...{ readRawScore: false, writeProgressMeasure: true },
            },
            { targetObjectiveID: 'twee', writeMaxScore: true },
          ],
        },
      ],
    })
  })

  test('of a shared collection each part that an activity lacks is taken whole', async () => {
    const after = `<imsss:sequencingCollection><imsss:sequencing ID="s"><imsss:controlMode choice="false" flow="true"/>
      <imsss:limitConditions attemptLimit="1"/></imsss:sequencing></imsss:sequencingCollection>`
    const own = '<imsss:sequencing IDRef="s"><imsss:controlMode choice="true"/></imsss:sequencing>'
    const { item, warnings } = await of('2004 3rd Edition', own, { after })
    expect(item.sequencing).toEqual({ controlMode: { choice: true }, limitConditions: { attemptLimit: 1 } })
    expect(warnings).toEqual([])
    const absent = await of('2004 3rd Edition', '<imsss:sequencing IDRef="weg"/>')
    expect(absent.warnings).toMatchObject([{ code: 'sequencingMissing', names: ['weg'] }])
  })

  test('the organization has sequencing of its own, and says whether objectives are shared', async () => {
    const organization = ' adlseq:objectivesGlobalToSystem="false"'
    const items = `${item('')}<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>`
    const { contents } = await read(manifest2004('2004 3rd Edition', items, { organization }))
    expect(contents).toMatchObject({
      objectivesGlobalToSystem: false,
      root: { scorm2004: { sequencing: { controlMode: { flow: true } } } },
    })
  })
})
