// What we write of the Open Education API, after its specification (openonderwijsapi.nl, versions 5.0 and 6.0): the fields, which
// of them must be there, and their words. A field that is not of the specification is refused.

type Schema = Record<string, unknown>

const text = { type: 'string' }
const id = { type: 'string', format: 'uuid' }
const uri = { type: 'string', format: 'uri', maxLength: 2048 }
const reference = { type: 'string', format: 'uri-reference' }
const day = { type: 'string', format: 'date' }
const moment = { type: 'string', format: 'date-time' }
const amount = { type: 'string', pattern: '^\\d+(?:\\.\\d+)?$' }
const count = { type: 'integer', minimum: 0 }
const duration = { type: 'string', pattern: '^P(?=\\d|T\\d)(?:T(?:\\d+H)?(?:\\d+M)?)?$' }
const oneOf = (...values: string[]) => ({ type: 'string', enum: values })
const list = (items: Schema, minItems = 0) => ({ type: 'array', items, minItems })
const thing = (required: Schema, optional: Schema = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
})

const texts = list(thing({ language: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' }, value: text }), 1)
const code = thing({ codeType: oneOf('identifier'), code: text })
const addresses = list(thing({ addressType: oneOf('teaching') }, { additional: texts, city: text }))
const cost = (name: string) =>
  list(thing({ costType: oneOf(name) }, { amount, vatAmount: amount, amountWithoutVat: amount, currency: text }))
const page = (items: Schema) =>
  thing(
    { pageSize: count, pageNumber: { type: 'integer', minimum: 1 }, hasPreviousPage: { type: 'boolean' } },
    { hasNextPage: { type: 'boolean' }, totalPages: count, items: list(items) },
  )

const mboLevels = [1, 2, 3, 4]
const level5 = oneOf('undefined', ...mboLevels.map((one) => `secondary vocational education ${one}`))
const level6 = oneOf('undefined', ...mboLevels.map((one) => `secondary_vocational_education_${one}`))
const mode5 = list(oneOf('distance-learning', 'on campus', 'online', 'hybrid', 'situated'))
const mode6 = list(
  oneOf('blended', 'coil', 'hybrid', 'joint_delivery', 'online', 'presential', 'project_based', 'work_based'),
)
const load = thing({ studyLoadUnit: oneOf('contacttime', 'ects', 'sbu', 'sp', 'hour'), value: { type: 'number' } })
const language5 = { type: 'string', pattern: '^[a-z]{3}$' }
const languages6 = list({ type: 'string', pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' }, 1)

const organization5 = thing(
  { organizationId: id, primaryCode: code, organizationType: oneOf('institute'), name: texts, shortName: text },
  { description: texts, link: uri },
)
const course5 = thing(
  {
    ...{ courseId: id, primaryCode: code, name: texts, abbreviation: { ...text, maxLength: 256 } },
    ...{ description: texts, teachingLanguage: language5, level: level5 },
  },
  {
    ...{ studyLoad: load, modeOfDelivery: mode5, duration, learningOutcomes: list(texts), link: uri, addresses },
    ...{ admissionRequirements: texts, qualificationRequirements: texts },
    organization: { oneOf: [id, organization5] },
  },
)
const offering5 = thing(
  {
    ...{ offeringId: id, primaryCode: code, offeringType: oneOf('course'), name: texts, description: texts },
    ...{ teachingLanguage: language5, resultExpected: { type: 'boolean' }, startDate: day, endDate: day },
  },
  {
    ...{ modeOfDelivery: mode5, maxNumberStudents: count, enrolledNumberStudents: count, link: uri, addresses },
    ...{ enrollStartDate: day, enrollEndDate: day, priceInformation: cost('total costs') },
    ...{ course: { oneOf: [id, course5] }, organization: { oneOf: [id, organization5] } },
  },
)
const organisation6 = thing(
  { organisationId: id, primaryCode: code, organisationType: oneOf('institute'), name: texts },
  { shortName: text, description: texts, link: uri },
)
const course6 = thing(
  { courseId: id, primaryCode: code, name: texts },
  {
    ...{ abbreviation: text, studyLoad: list(load), modesOfDelivery: mode6, duration, description: texts, link: uri },
    ...{ teachingLanguages: languages6, admissionRequirements: texts, qualificationRequirements: texts },
    ...{ level: level6, addresses, organisationId: id, organisation: organisation6 },
  },
)
const offering6 = thing(
  { courseOfferingId: id, primaryCode: code, name: texts },
  {
    ...{ state: oneOf('concept', 'cancelled', 'active', 'inactive'), description: texts, link: uri, addresses },
    ...{ rosteringState: oneOf('definitive', 'preliminary', 'tentative'), teachingLanguages: languages6 },
    ...{ modesOfDelivery: mode6, maxNumberStudents: count, enrolledNumberStudents: count },
    ...{ resultExpected: { type: 'boolean' }, startDateTime: moment, endDateTime: moment },
    ...{ enrolmentPeriods: list(thing({ startDateTime: moment }, { endDateTime: moment })) },
    ...{ priceInformation: cost('total_costs'), courseId: id, course: course6, organisationId: id },
  },
)

export const schemas5 = {
  service: thing({ contactEmail: { ...text, format: 'email' }, specification: uri, documentation: uri }),
  organizations: page(organization5),
  organization: organization5,
  courses: page(course5),
  course: course5,
  offerings: page(offering5),
  offering: offering5,
  problem: thing({ status: { type: 'string', pattern: '^\\d{3}$' }, title: text }, { detail: text }),
}

export const schemas6 = {
  service: thing(
    { contactEmail: { ...text, format: 'email' }, specification: uri },
    {
      documentation: uri,
      supportedOperations: list(thing({ verbs: list(oneOf('GET')), path: reference })),
      supportedExpands: list(thing({ expandableObjects: list(text), path: reference })),
    },
  ),
  organisations: page(organisation6),
  organisation: organisation6,
  courses: page(course6),
  course: course6,
  offerings: page(offering6),
  offering: offering6,
  problem: thing(
    { type: uri, status: { type: 'integer' }, title: text },
    { detail: text, instance: { ...text, format: 'uri' } },
  ),
}
