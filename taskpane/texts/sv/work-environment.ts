/** The view Arbetsmiljö, in Swedish. */
export const workEnvironment = {
  title: 'Arbetsmiljö',
  description: 'Medarbetarengagemang per förvaltning och år, och vad besvär i arbetet kostar i förlorad produktion.',
  engagement: 'Hållbart medarbetarengagemang (HME)',
  pickAnswers: 'Läs tabellen med svar',
  pickAnswersHint:
    'Markera tabellen med rubrikrad: förvaltning, år, och nio svar 1–5 per anställd (tre om motivation, tre om ledarskap, tre om styrning).',
  engagementSheet: 'Namn på bladet för HME',
  groups: '{{groups}} grupper av förvaltning och år.',
  hidden: '{{hidden}} av dem har färre än tio svar. De visas inte, eftersom de kan spåras till en person.',
  fault: {
    columns: 'Området ska ha elva kolumner: förvaltning, år och nio svar. Markera dem, med rubrikraden på rad {{row}}.',
    rows: 'Det finns inga svar under rad {{row}}. Markera rubrikraden och svaren under den.',
    year: 'Rad {{row}} saknar förvaltning, eller ett år som tal, till exempel 2019. Rätta den och läs igen.',
    answer: 'Rad {{row}} har ett svar som inte är ett heltal 1–5. Rätta det, eller töm cellen om påståendet inte besvarats.',
  },
  loss: 'Besvär i arbetet och produktionsbortfall',
  pickBefore: 'Läs svaren före',
  pickAfter: 'Läs svaren efter',
  effectHint: 'Markera svaren på hur mycket besvären påverkat prestationen: 0 (inga besvär) till 10.',
  effectFault: 'Svaren ska vara tal från 0 till 10. Rätta dem, eller markera ett annat område.',
  fewEffects: '{{number}} svar: under {{least}} visas inget resultat, eftersom det kan spåras till en person.',
  employees: 'Anställda',
  hourlyLabourCost: 'Arbetskraftskostnad per timme, kr',
  lossSheet: 'Namn på bladet för bortfallet',
};
