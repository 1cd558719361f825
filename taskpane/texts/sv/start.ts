/** The first page, in Swedish. */
export const start = {
  title: 'Vad kostar sjukfrånvaron, och vad är det värt att minska den?',
  lead: 'Friskdag räknar på det i din egen arbetsbok och infogar blad med levande formler.',
  private: 'Allt räknas här: inget i arbetsboken skickas någon annanstans.',
  first: 'Börja med ett känt kontrakt',
  views: 'Vad du kan göra',
};
