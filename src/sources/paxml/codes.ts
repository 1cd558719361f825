/**
 * The time codes that count as sick absence when the caller does not say otherwise: sickness (SJK), its qualifying day
 * (SJK_KAR), sick pay by the employer (SJK_LÖN), sickness compensation (SJK_ERS) and sickness benefit (SJK_PEN).
 *
 * Not sickness: work injury (ASK), pregnancy benefit (HAV), carrier of disease (SMB), care of child (VAB), parental leave
 * (FPE), care of relative (NÄR), and a sick person's on-call time (JS1-JS3, BS1-BS3). A municipality that counts them says so.
 *
 * @source PAXml 2.0, 2013-03-13, p. 18
 */
export const usualSickCodes: readonly string[] = ['SJK', 'SJK_KAR', 'SJK_LÖN', 'SJK_ERS', 'SJK_PEN'];
