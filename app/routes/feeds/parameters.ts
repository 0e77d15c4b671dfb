/** What may be asked of a list of the Open Education API; answers to these are kept. */
export const oeapiParameters = [
  ...['pageSize', 'pageNumber', 'q', 'primaryCode', 'teachingLanguage', 'level', 'modeOfDelivery', 'resultExpected'],
  ...['offeringType', 'offeringState', 'organizationType', 'organisationType', 'since', 'until', 'sort', 'expand'],
  'consumer',
]
